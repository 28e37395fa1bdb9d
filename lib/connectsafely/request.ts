import type { Clock } from "../kernel/clock";
import type { Secret } from "../kernel/secret";
import type { Exchange, HeaderFacts } from "./exchange";
import type { Line } from "./line";
import type { Pace } from "./pace";
import type { Patience } from "./patience";
import { parseInstant } from "./parse-instant";
import { readRateLimit, readReset } from "./rate-limit-headers";
import { readBody } from "./read-body";
import { readRetryAfter } from "./retry-after";
import { velocityUntil } from "./velocity";
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
  /** Without one calls are not counted, and without the other no read is tried again. */
  pace?: Pace;
  patience?: Patience;
}

/** What a JSON body is made of. */
export type Fields = Readonly<Record<string, unknown>>;

interface Asked {
  /** Begins with a slash and is added to the base URL as it is. */
  path: string;
  /** The LinkedIn account it counts for; left out where it is about no account. */
  accountId?: string;
}

/** A question, which changes nothing wherever it is asked twice; with a body it is a POST. */
export interface ReadCall extends Asked {
  kind: "read";
  method?: "GET" | "POST";
  body?: Fields;
}

/** A message: one `fetch`, streamed where the line allows it. */
interface SendCall extends Asked {
  kind: "send";
  body: Fields;
}

/** Any other change, such as a recall or an upload; a Blob goes out as it is, under its own type. */
interface WriteCall extends Asked {
  kind: "write";
  method: "POST" | "DELETE";
  body?: Fields | Blob;
}

export type Call = ReadCall | SendCall | WriteCall;

/** Milliseconds until the whole answer, body included, must be there. */
const timeLimits = { read: 15_000, send: 90_000, write: 90_000 };

/** A shorter key is a mistake, and hiding it would hide letters of ordinary words. */
const shortestHidden = 8;

/**
 * Makes at most one `fetch` and never repeats it; none where the limits of calls a minute are
 * reached. `limit`: milliseconds for the whole answer. Everything that can happen is in the answer;
 * nothing is thrown, because an error of the network stack could quote the header.
 */
export async function request(
  service: Service,
  call: Call,
  limit: number = timeLimits[call.kind],
): Promise<Exchange> {
  const headers = headersFor(service.key, call);
  if (headers === null) return { kind: "error", error: "never-left" };
  const until = service.pace?.admit(call) ?? null;
  if (until !== null) return { kind: "held-back", until };
  try {
    const init = initFor(service.line, call, headers, limit);
    const exchange = await read(service, await service.fetch(baseUrl + call.path, init));
    const tooFast = velocityUntil(exchange);
    if (tooFast !== null) service.pace?.closeUntil(call, tooFast);
    return exchange;
  } catch (thrown) {
    return { kind: "error", error: whyBroken(thrown) };
  }
}

function headersFor(key: Secret, call: Call): Headers | null {
  try {
    const headers = new Headers({ Accept: "application/json" });
    headers.set("Authorization", `Bearer ${key.reveal()}`);
    if (call.body !== undefined) headers.set("Content-Type", typeOf(call.body));
    return headers;
  } catch {
    return null;
  }
}

function typeOf(body: Fields | Blob): string {
  if (!(body instanceof Blob)) return "application/json";
  return body.type || "application/octet-stream";
}

/**
 * No cookies of the vendor's site (but see `Line`), no copy in the HTTP cache, and no redirect: a
 * 301 would turn a send into a GET whose 200 looks like success, a 307 would send twice (reference
 * faults-and-threats 1.8).
 */
function initFor(line: Line, call: Call, headers: Headers, limit: number): Init {
  const shared: Init = {
    headers,
    method: methodOf(call),
    credentials: "omit",
    cache: "no-store",
    redirect: "manual",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(limit),
  };
  if (call.kind === "send") return { ...shared, ...bodyFor(line, call.body) };
  const body = call.body === undefined ? {} : { body: plainBody(call.body) };
  // Chromium keeps connections with and without credentials apart (measured).
  const isApart = isHarmless(call) && line.keepsReadsApart();
  return { ...shared, ...body, credentials: isApart ? "include" : "omit" };
}

/** Twice it is no worse than once: an upload that nobody names is in no message. */
function isHarmless({ kind, body }: Call): boolean {
  return kind === "read" || body instanceof Blob;
}

function methodOf(call: Call): "GET" | "POST" | "DELETE" {
  if (call.kind === "send") return "POST";
  return call.method ?? (call.body === undefined ? "GET" : "POST");
}

function plainBody(body: Fields | Blob): string | Blob {
  return body instanceof Blob ? body : JSON.stringify(body);
}

/** The same bytes either way. */
function bodyFor(line: Line, fields: Fields): Pick<Init, "body" | "duplex"> {
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
  const clockAhead = readAhead(headers, seenAt);
  return {
    observation: readRateLimit(headers, seenAt, clockAhead),
    retryAt: readRetryAfter(headers, seenAt),
    resetsAt: readReset(headers, seenAt, clockAhead),
    clockAhead,
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
