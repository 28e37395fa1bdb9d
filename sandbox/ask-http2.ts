import { connect, constants } from "node:http2";
import { type Asked, type Heard, sendOf } from "./ask-socket.ts";

export interface LineEnd {
  /** Whether the server had said so (GOAWAY). */
  readonly goodbye: boolean;
  /** Whether it was torn (RST) and not ended (FIN). */
  readonly reset: boolean;
}

/** One HTTP/2 connection, for tests; a request rejects when the connection is cut. */
export interface Http2Line {
  /** `onText` hears the body as it arrives, also of an answer that is never whole. */
  ask(asked: Asked, onText?: (text: string) => void): Promise<Heard>;
  send(body: unknown, onText?: (text: string) => void): Promise<Heard>;
  /** Resolves when the connection is gone, and tells how. */
  readonly ended: Promise<LineEnd>;
  close(): void;
}

export function openHttp2(port: number, servername = "api.connectsafely.ai"): Http2Line {
  // The certificate is the sandbox's own.
  const session = connect(`https://127.0.0.1:${port}`, { rejectUnauthorized: false, servername });
  let goodbye = false;
  let reset = false;
  session.on("error", (error: NodeJS.ErrnoException) => (reset ||= error.code === "ECONNRESET"));
  session.on("goaway", () => (goodbye = true));
  const ended = new Promise<LineEnd>((resolve) => {
    session.on("close", () => resolve({ goodbye, reset }));
  });

  const ask: Http2Line["ask"] = (asked, onText = () => undefined) => {
    const { host = "api.connectsafely.ai", path, method = "GET", headers = {}, body } = asked;
    return new Promise((resolve, reject) => {
      const stream = session.request({
        ":authority": host,
        ":path": path,
        ":method": method,
        ...headers,
      });
      let heard = { status: 0, headers: {} };
      const chunks: Buffer[] = [];
      stream.on("response", (head) => (heard = { status: head[":status"] ?? 0, headers: head }));
      stream.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        onText(chunk.toString());
      });
      // The reason is known when it is closed.
      stream.on("error", () => undefined);
      stream.on("close", () => {
        // A stream that its connection took along ends like a whole one, but for this number.
        if (stream.rstCode !== constants.NGHTTP2_NO_ERROR || heard.status === 0)
          reject(new Error(`cut ${stream.rstCode}`));
        else resolve({ ...heard, body: Buffer.concat(chunks).toString() });
      });
      stream.end(body);
    });
  };
  return {
    ask,
    send: (body, onText) => ask(sendOf(body), onText),
    ended,
    close: () => session.destroy(),
  };
}
