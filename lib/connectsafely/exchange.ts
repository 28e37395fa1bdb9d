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
  /** `Date`: by how many milliseconds the service's clock is ahead of ours. */
  clockAhead: number | null;
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
  /** Nothing left, because it would have been too much for a minute; `until` in ISO 8601. */
  | { kind: "held-back"; until: string }
  | { kind: "error"; error: Break | "never-left" };

/** Statuses of an answer that did not get as far as the account of the request. */
const withoutAccount = new Set([401, 403, 404]);

/** What the answer says of the allowance of the account that was named in the request. */
export function observationOf(exchange: Exchange): Observation | null {
  if (exchange.kind !== "answer" || withoutAccount.has(exchange.status)) return null;
  return exchange.headers.observation;
}
