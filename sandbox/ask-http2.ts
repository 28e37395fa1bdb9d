import { connect, constants } from "node:http2";
import { type Asked, type Heard, sendOf } from "./ask-socket.ts";

/** One HTTP/2 connection, for tests; a request rejects when the connection is cut. */
export interface Http2Line {
  /** `onText` hears the body as it arrives, also of an answer that is never whole. */
  ask(asked: Asked, onText?: (text: string) => void): Promise<Heard>;
  send(body: unknown, onText?: (text: string) => void): Promise<Heard>;
  /** Resolves when the connection is gone, and tells whether the server had said goodbye. */
  readonly ended: Promise<{ readonly goodbye: boolean }>;
  close(): void;
}

export function openHttp2(port: number): Http2Line {
  // The certificate is the sandbox's own.
  const session = connect(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
  session.on("error", () => undefined);
  let goodbye = false;
  session.on("goaway", () => (goodbye = true));
  const ended = new Promise<{ goodbye: boolean }>((resolve) => {
    session.on("close", () => resolve({ goodbye }));
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
      stream.on("error", reject);
      stream.on("close", () => {
        // A stream that its connection took along ends like a whole one, but for this number.
        if (stream.rstCode !== constants.NGHTTP2_NO_ERROR) reject(new Error("cut"));
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
