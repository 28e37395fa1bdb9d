/**
 * Thrown instead of answering: the server ends the connection when it sees it, and for a caller
 * without a socket the call fails, as `fetch` does.
 */
export class ConnectionCut extends Error {
  constructor() {
    super("The sandbox cut the connection, as it was told to");
  }
}

/** An answer that breaks off: the server writes `firstHalf` and ends the connection. */
export class CutResponse extends Response {
  readonly firstHalf: Uint8Array;

  constructor(text: string, init: ResponseInit) {
    const bytes = new TextEncoder().encode(text);
    const firstHalf = bytes.slice(0, Math.ceil(bytes.length / 2));
    super(brokenOff(firstHalf), init);
    this.firstHalf = firstHalf;
  }
}

/** For a caller without a socket: reading the rest fails, as it does for `fetch`. */
function brokenOff(firstHalf: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => stream.enqueue(firstHalf),
    pull: (stream) => stream.error(new ConnectionCut()),
  });
}
