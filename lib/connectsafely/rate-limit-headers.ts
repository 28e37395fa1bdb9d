import type { Observation } from "../quota/allowance";
import { windowEnd } from "./by-our-clock";
import { parseAction, parseCount } from "./parse-count";
import { parseInstant } from "./parse-instant";

/**
 * What the `X-RateLimit-*` headers of an answer say, or null when they do not name the action, the
 * limit and what remains (reference connectsafely-api 3.4: `-Used` may be missing, and a velocity
 * 429 names no action). A header given twice arrives joined by a comma and counts as missing.
 * `seenAt` in milliseconds; `clockAhead` as in `HeaderFacts`.
 */
export function readRateLimit(
  headers: Headers,
  seenAt: number,
  clockAhead: number | null = null,
): Observation | null {
  const action = parseAction(headers.get("X-RateLimit-Action"));
  const limit = parseCount(headers.get("X-RateLimit-Limit"));
  const remaining = parseCount(headers.get("X-RateLimit-Remaining"));
  if (action === null || limit === null || remaining === null || remaining > limit) return null;
  return {
    action,
    limit,
    used: parseCount(headers.get("X-RateLimit-Used")),
    remaining,
    resetsAt: readReset(headers, seenAt, clockAhead),
    seenAt: new Date(seenAt).toISOString(),
    source: "headers",
  };
}

/** When the counted window ends, also where the other headers are missing. */
export function readReset(
  headers: Headers,
  seenAt: number,
  clockAhead: number | null,
): string | null {
  return windowEnd(parseInstant(headers.get("X-RateLimit-Reset") ?? ""), seenAt, clockAhead);
}
