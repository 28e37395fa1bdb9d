import type { CutManner } from "./fault.ts";

/**
 * Thrown instead of answering: the server ends the connection when it sees it, and for a caller
 * without a socket the call fails, as `fetch` does.
 */
export class ConnectionCut extends Error {
  readonly how: CutManner;

  constructor(how: CutManner = "end") {
    super("The sandbox cut the connection, as it was told to");
    this.how = how;
  }
}

/** How much of an answer leaves before the connection ends. */
export type CutAnswer = "after-headers" | "in-answer" | "after-answer";

/** An answer that breaks off: the server writes `part`, ends it if it is `whole`, and then cuts. */
export class CutResponse extends Response {
  readonly part: Uint8Array;
  readonly whole: boolean;
  readonly how: CutManner;

  constructor(text: string, init: ResponseInit & { cut: CutAnswer; how: CutManner }) {
    const bytes = new TextEncoder().encode(text);
    const whole = init.cut === "after-answer";
    const half = init.cut === "after-headers" ? 0 : Math.ceil(bytes.length / 2);
    const part = whole ? bytes : bytes.slice(0, half);
    super(whole ? text : brokenOff(part, init.how), init);
    this.part = part;
    this.whole = whole;
    this.how = init.how;
  }
}

/** For a caller without a socket: reading the rest fails, as it does for `fetch`. */
function brokenOff(part: Uint8Array, how: CutManner): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => stream.enqueue(part),
    pull: (stream) => stream.error(new ConnectionCut(how)),
  });
}
