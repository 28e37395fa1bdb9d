import * as v from "valibot";
import type { ThreadMessage } from "./old-threads.ts";

/** Which part of a thread is asked for (reference connectsafely-api 6). */
export interface Window {
  readonly count: number;
  /** How many of the oldest messages are still to come; null: all of them. */
  readonly cursor: number | null;
  /** Only what is newer, in milliseconds since 1970. */
  readonly since: number;
  readonly sync: boolean;
}

const digits = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));
// Before 1973 in milliseconds, long after anybody's inbox in seconds.
const lastSecond = 100_000_000_000;
const windowSchema = v.object({
  count: v.optional(v.pipe(digits, v.minValue(1), v.maxValue(100)), "50"),
  cursor: v.optional(v.pipe(v.string(), v.regex(/^older-\d{0,9}$/)), "older-"),
  since: v.optional(
    v.pipe(
      digits,
      v.transform((since) => (since < lastSecond ? since * 1_000 : since)),
    ),
    "0",
  ),
  sync: v.optional(v.string(), "false"),
});

/** Null when a number is none. `since` may be in seconds or milliseconds: nobody says which. */
export function readWindow(params: URLSearchParams): Window | null {
  const { success, output } = v.safeParse(windowSchema, Object.fromEntries(params));
  if (!success) return null;
  const { count, cursor, since, sync } = output;
  const left = cursor.slice("older-".length);
  return { count, cursor: left === "" ? null : Number(left), since, sync: sync === "true" };
}

/** `messages` oldest first, as is what comes back; `cursor` leads to what is older, if anything is. */
export function windowOf(messages: readonly ThreadMessage[], { count, cursor, since }: Window) {
  const newer = messages.filter(({ sentAt }) => sentAt > since);
  const end = Math.min(cursor ?? newer.length, newer.length);
  const start = Math.max(0, end - count);
  return { messages: newer.slice(start, end), cursor: start > 0 ? `older-${start}` : null };
}
