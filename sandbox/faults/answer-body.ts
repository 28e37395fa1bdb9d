import { setTimeout as wait } from "node:timers/promises";
import { ConnectionCut } from "./connection-cut.ts";
import type { Behaviour } from "./fault.ts";

const chunkOfSpaces = new Uint8Array(64 * 1024).fill(0x20);

/** Long enough for the first half to leave: an error before it would replace the whole answer. */
const untilHalfIsOut = 20;

type Shape = Pick<Behaviour, "cut" | "keepOpen" | "fillToBytes">;

/** The body as it is sent: whole, filled up with spaces, never ended, or broken off half-way. */
export function answerBody(text: string, shape: Shape): string | ReadableStream<Uint8Array> | null {
  if (text === "" && shape.fillToBytes === 0) return null;
  const bytes = new TextEncoder().encode(text);
  if (shape.cut === "in-answer") return brokenOff(bytes.subarray(0, Math.ceil(bytes.length / 2)));
  if (shape.keepOpen) return neverEnded(bytes);
  if (shape.fillToBytes > bytes.length) return filled(bytes, shape.fillToBytes);
  return text;
}

function brokenOff(firstHalf: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => stream.enqueue(firstHalf),
    async pull(stream) {
      await wait(untilHalfIsOut);
      stream.error(new ConnectionCut());
    },
  });
}

function neverEnded(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (stream) => stream.enqueue(bytes) });
}

/** Made while it is read, so that a gigabyte costs no memory. */
function filled(bytes: Uint8Array, length: number): ReadableStream<Uint8Array> {
  let left = length - bytes.length;
  return new ReadableStream({
    start: (stream) => stream.enqueue(bytes),
    pull(stream) {
      stream.enqueue(chunkOfSpaces.subarray(0, Math.min(left, chunkOfSpaces.length)));
      left -= chunkOfSpaces.length;
      if (left <= 0) stream.close();
    },
  });
}
