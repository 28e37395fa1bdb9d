import type { Observation } from "../quota/allowance";
import type { Body } from "./read-body";
import type { Break } from "./why-broken";

/** What the headers of an answer say, each null when they do not. Times are ISO 8601. */
export interface HeaderFacts {
  observation: Observation | null;
  /** `Retry-After`: when the service takes requests again. */
  retryAt: string | null;
  /** `X-RateLimit-Reset`, which may come without the other headers. */
  resetsAt: string | null;
}

export interface Answer {
  kind: "answer";
  status: number;
  headers: HeaderFacts;
  body: Body;
}

/**
 * What came back to one request. "never-left" is said only where it is certain: the key cannot be
 * put into a header, so that there was no `fetch`.
 */
export type Exchange =
  | Answer
  | { kind: "redirect" }
  | { kind: "error"; error: Break | "never-left" };

export function observationOf(exchange: Exchange): Observation | null {
  return exchange.kind === "answer" ? exchange.headers.observation : null;
}
