import { parseInstant } from "./parse-instant";

const longestWait = 31 * 24 * 60 * 60;

/**
 * When the service takes requests again, from `Retry-After` (seconds or a date, RFC 9110 10.2.3),
 * as ISO 8601. Null when the header is missing, repeated, nonsense or beyond a month.
 * `seenAt` in milliseconds.
 */
export function readRetryAfter(headers: Headers, seenAt: number): string | null {
  const text = (headers.get("Retry-After") ?? "").trim();
  if (!/^\d{1,9}$/.test(text)) return parseInstant(text);
  const seconds = Number(text);
  return seconds > longestWait ? null : new Date(seenAt + seconds * 1000).toISOString();
}
