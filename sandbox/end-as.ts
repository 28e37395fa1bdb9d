import { constants, type Http2Session, type Http2Stream } from "node:http2";
import type { HttpBindings, Http2Bindings } from "@hono/node-server";
import type { SocketEnd } from "./fault-proxy.ts";
import type { CutManner } from "./faults/fault.ts";

export type Connection = HttpBindings | Http2Bindings;

export interface OverHttp2 {
  readonly stream: Http2Stream;
  readonly session: Http2Session;
  readonly id: number;
}

const codes = {
  "refuse-stream": constants.NGHTTP2_REFUSED_STREAM,
  "cancel-stream": constants.NGHTTP2_CANCEL,
  "fail-stream": constants.NGHTTP2_INTERNAL_ERROR,
} as const;

/** Ends one request in the manner of a fault; over HTTP/1.1 with the socket, where there is no other. */
export function endAs(
  how: CutManner,
  over: OverHttp2 | null,
  endSocket: (how: SocketEnd) => void,
): void {
  if (how === "end" || how === "reset") return endSocket(how);
  if (over === null) return endSocket("end");
  const { stream, session, id } = over;
  if (how !== "goaway" && how !== "goaway-unprocessed") return endStream(stream, codes[how]);
  // 0: every request until now was looked at. Clients count 1, 3, 5, and Node cannot say that not
  // even the first one was.
  const lastSeen = how === "goaway" ? 0 : Math.max(0, id - 2);
  session.goaway(constants.NGHTTP2_NO_ERROR, lastSeen);
  whenRead(session, () => endSocket("end"));
}

function endStream(stream: Http2Stream, code: number): void {
  // Node would first end an answer that has begun as if it were whole, and only then break it off.
  if (stream.sentHeaders === undefined) stream.close(code);
  else stream.on("error", () => undefined).destroy(new Error("broken off by a fault"));
}

/** Asked for while the request comes in: a stream that has ended does not tell any more. */
export function overHttp2({ incoming }: Connection): OverHttp2 | null {
  const stream = "stream" in incoming ? incoming.stream : null;
  const { session, id = 0 } = stream ?? {};
  return stream === null || session === undefined ? null : { stream, session, id };
}

/**
 * Once the client has read what was written: its answer to a PING comes in its turn. Also when it
 * is gone, and then `isRead` is false.
 */
export function whenRead(
  session: Pick<Http2Session, "ping" | "destroyed">,
  done: (isRead: boolean) => void,
): void {
  if (session.destroyed) return done(false);
  session.ping((error: Error | null) => done(error === null));
}
