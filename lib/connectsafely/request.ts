import type { Clock } from "../kernel/clock";
import type { Secret } from "../kernel/secret";
import type { Exchange, HeaderFacts } from "./exchange";
import type { Line } from "./line";
import { parseInstant } from "./parse-instant";
import { readRateLimit, readReset } from "./rate-limit-headers";
import { readBody } from "./read-body";
import { readRetryAfter } from "./retry-after";
import { whyBroken } from "./why-broken";

export const baseUrl = "https://api.connectsafely.ai/linkedin";

/** A streamed body needs `duplex`, which TypeScript's `RequestInit` does not have yet. */
export type Init = RequestInit & { duplex?: "half" };
export type Fetch = (url: string, init: Init) => Promise<Response>;

/** What every call needs from outside. */
export interface Service {
  fetch: Fetch;
  now: Clock;
  key: Secret;
  line: Line;
}

/** `path` begins with a slash and is added to the base URL as it is. */
export type Call =
  | { kind: "read"; path: string }
  | { kind: "recall"; path: string }
  | { kind: "send"; path: string; body: Readonly<Record<string, unknown>> };

/** Milliseconds until the whole answer, body included, must be there. */
const timeLimits = { read: 15_000, recall: 30_000, send: 90_000 };

/** A shorter key is a mistake, and hiding it would hide letters of ordinary words. */
const shortestHidden = 8;

/**
 * Makes exactly one `fetch` and never repeats it. Everything that can happen is in the answer;
 * nothing is thrown, because an error of the network stack could quote the header.
 */
export async function request(service: Service, call: Call): Promise<Exchange> {
  const headers = headersFor(service.key, call);
  if (headers === null) return { kind: "error", error: "never-left" };
  try {
    const response = await service.fetch(baseUrl + call.path, initFor(service.line, call, headers));
    return await read(service, response);
  } catch (thrown) {
    return { kind: "error", error: whyBroken(thrown) };
  }
}

function headersFor(key: Secret, call: Call): Headers | null {
  try {
    const headers = new Headers({ Accept: "application/json" });
    headers.set("Authorization", `Bearer ${key.reveal()}`);
    if (call.kind === "send") headers.set("Content-Type", "application/json");
    return headers;
  } catch {
    return null;
  }
}

/**
 * No cookies of the vendor's site (but see `Line`), no copy in the HTTP cache, and no redirect: a
 * 301 would turn a send into a GET whose 200 looks like success, a 307 would send twice (reference
 * faults-and-threats 1.8).
 */
function initFor(line: Line, call: Call, headers: Headers): Init {
  const shared: Init = {
    headers,
    credentials: "omit",
    cache: "no-store",
    redirect: "manual",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(timeLimits[call.kind]),
  };
  if (call.kind === "send") return { ...shared, method: "POST", ...bodyFor(line, call.body) };
  if (call.kind === "recall") return { ...shared, method: "DELETE" };
  // Chromium keeps connections with and without credentials apart (measured).
  const credentials = line.keepsReadsApart() ? "include" : "omit";
  return { ...shared, method: "GET", credentials };
}

/** The same bytes either way. */
function bodyFor(
  line: Line,
  fields: Readonly<Record<string, unknown>>,
): Pick<Init, "body" | "duplex"> {
  const json = JSON.stringify(fields);
  return line.streams() ? { body: streamOf(json), duplex: "half" } : { body: json };
}

function streamOf(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(text));
      stream.close();
    },
  });
}

async function read(service: Service, response: Response): Promise<Exchange> {
  const seenAt = service.now();
  const redirected = response.status >= 300 && response.status < 400;
  if (redirected || response.type === "opaqueredirect") return { kind: "redirect" };
  return {
    kind: "answer",
    status: response.status,
    headers: factsOf(response.headers, seenAt),
    body: await readBody(response.body, hiding(service.key)),
  };
}

function factsOf(headers: Headers, seenAt: number): HeaderFacts {
  return {
    observation: readRateLimit(headers, seenAt),
    retryAt: readRetryAfter(headers, seenAt),
    resetsAt: readReset(headers),
    clockAhead: readAhead(headers, seenAt),
  };
}

function readAhead(headers: Headers, seenAt: number): number | null {
  const date = parseInstant(headers.get("Date") ?? "");
  return date === null ? null : Date.parse(date) - seenAt;
}

/** A service that quotes the key in its error must not bring it into a failure or a log. */
function hiding(key: Secret): (text: string) => string {
  const secret = key.reveal().trim();
  if (secret.length < shortestHidden) return (text) => text;
  return (text) => text.replaceAll(secret, String(key));
}
