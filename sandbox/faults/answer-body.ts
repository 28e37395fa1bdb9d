import type { Behaviour } from "./fault.ts";

const chunkOfSpaces = new Uint8Array(64 * 1024).fill(0x20);

type Shape = Pick<Behaviour, "keepOpen" | "fillToBytes">;

/** The body as it is sent: whole, filled up with spaces, or never ended. Null: no body at all. */
export function answerBody(text: string, shape: Shape): string | ReadableStream<Uint8Array> | null {
  const bytes = new TextEncoder().encode(text);
  if (shape.keepOpen) return neverEnded(bytes);
  if (shape.fillToBytes > bytes.length) return filled(bytes, shape.fillToBytes);
  return text === "" ? null : text;
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
      stream.enqueue(chunkOfSpaces.slice(0, Math.min(left, chunkOfSpaces.length)));
      left -= chunkOfSpaces.length;
      if (left <= 0) stream.close();
    },
  });
}
