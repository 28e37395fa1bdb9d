import { setTimeout as waitFor } from "node:timers/promises";
import type { Behaviour } from "./fault.ts";
import type { FaultQueue } from "./queue.ts";

const chunkOfSpaces = new Uint8Array(64 * 1024).fill(0x20);
const drips = 8;

/** The body as it is sent: whole, in pieces, filled up with spaces, or never ended. Null: none at all. */
export function answerBody(
  text: string,
  { keepOpen, fillToBytes, dripMs, hold }: Behaviour,
  faults: FaultQueue,
): string | ReadableStream<Uint8Array> | null {
  const bytes = new TextEncoder().encode(text);
  if (keepOpen) return neverEnded(bytes);
  if (hold === "in-answer") return inPieces(bytes, 2, () => faults.released());
  if (dripMs > 0) return inPieces(bytes, drips, () => waitFor(dripMs, undefined, { ref: false }));
  if (fillToBytes > bytes.length) return filled(bytes, fillToBytes);
  return text === "" ? null : text;
}

function neverEnded(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (stream) => stream.enqueue(bytes) });
}

/** Waits between the pieces; the first one leaves at once. */
function inPieces(
  bytes: Uint8Array,
  count: number,
  pause: () => Promise<unknown>,
): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.length / count));
  let sent = 0;
  return new ReadableStream({
    async pull(stream) {
      if (sent > 0) await pause();
      stream.enqueue(bytes.slice(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) stream.close();
    },
  });
}

/** Made while it is read, so that a gigabyte costs no memory. */
function filled(bytes: Uint8Array, length: number): ReadableStream<Uint8Array> {
  let left = length - bytes.length;
  return new ReadableStream({
    start: (stream) => stream.enqueue(bytes),
    pull(stream) {
      stream.enqueue(chunkOfSpaces.slice(0, Math.min(left, chunkOfSpaces.length)));
      left -= chunkOfSpaces.length;
      if (left <= 0) stream.close();
    },
  });
}
