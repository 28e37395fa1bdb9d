import { parseJson, type Json } from "./parse-json";
import { whyBroken, type Break } from "./why-broken";

/**
 * What could be read of an answer's body. "cut" and "timed-out" mean that it ended before one whole
 * JSON document was there, "not-json" that it is complete and none.
 */
export type Body =
  | { kind: "json"; value: Json }
  | { kind: "not-json" }
  | { kind: Break }
  | { kind: "too-large" };

const mostBytes = 64 * 1024;

/** How long a connection may stay open behind a whole document before it is taken as the end. */
const quietMs = 1_000;

type Step = { kind: "bytes"; bytes: Uint8Array } | { kind: "end" } | { kind: Break };

/**
 * Reads at most 64 KiB, as a stream: one provider keeps the socket open behind a full document
 * (reference connectsafely-api 7.1 row 9), which would otherwise pass for a timeout. `hide` goes
 * over every text of the body. Never throws.
 */
export async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  hide: (text: string) => string,
): Promise<Body> {
  if (stream === null) return { kind: "not-json" };
  const reader = stream.getReader();
  const body = await readDocument(reader, hide);
  // Nothing depends on how the rest of the connection ends.
  reader.cancel().catch(() => undefined);
  return body;
}

async function readDocument(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  hide: (text: string) => string,
): Promise<Body> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const whole = parseJson(text, hide);
    const step = await nextStep(reader, whole !== null);
    if (step.kind !== "bytes") return conclude(whole, step.kind);
    size += step.bytes.byteLength;
    if (size > mostBytes) return { kind: "too-large" };
    text += decoder.decode(step.bytes, { stream: true });
  }
}

/** A whole document stays what it is, even when the connection breaks behind it. */
function conclude(whole: Json | null, ending: "end" | Break): Body {
  if (whole !== null) return { kind: "json", value: whole };
  return { kind: ending === "end" ? "not-json" : ending };
}

function nextStep(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  isWhole: boolean,
): Promise<Step> {
  const step = reader.read().then(
    ({ done, value }): Step => (done ? { kind: "end" } : { kind: "bytes", bytes: value }),
    (thrown: unknown): Step => ({ kind: whyBroken(thrown) }),
  );
  return isWhole ? Promise.race([step, quietPeriod()]) : step;
}

function quietPeriod(): Promise<Step> {
  return new Promise((resolve) => {
    const over = () => resolve({ kind: "end" });
    AbortSignal.timeout(quietMs).addEventListener("abort", over, { once: true });
  });
}
