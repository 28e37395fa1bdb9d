import { type Connection, type OverHttp2, whenRead } from "./end-as.ts";

/** Hears what becomes of the answer to a request. */
export interface Witness {
  readonly sent: (request: Request) => void;
  readonly read: (request: Request) => void;
  readonly left: (request: Request) => void;
  readonly cut: (request: Request, how: string) => void;
}

/** Watches from the first byte of the request on; what it returns ends that. */
export function watchAnswer(
  request: Request,
  { outgoing }: Connection,
  over: OverHttp2 | null,
  witness: Witness,
): () => void {
  let isWatched = true;
  const once = (act: (request: Request) => void) => () => {
    if (isWatched) act(request);
  };
  const sent = once(witness.sent);
  const left = once(witness.left);
  const read = once(witness.read);
  if (over !== null) {
    const { stream, session } = over;
    stream.once("aborted", left);
    stream.once("finish", () => {
      if (stream.aborted) return;
      sent();
      whenRead(session, (isRead) => isRead && read());
    });
  } else {
    outgoing.once("finish", sent);
    outgoing.once("close", () => !outgoing.writableFinished && left());
  }
  return () => (isWatched = false);
}
