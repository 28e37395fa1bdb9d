import * as v from "valibot";
import type { Allowance, OwnShare } from "./allowance";

export const highestOwnLimit = 1_000;

/** How many messages a day the user allows an account; null for as many as the service does. */
export const ownLimitSchema = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(highestOwnLimit)),
);

/** The user's own limits by account id. */
export const ownLimitsKeptSchema = v.record(v.string(), ownLimitSchema);
export type OwnLimitsKept = v.InferOutput<typeof ownLimitsKeptSchema>;

export const dayMs = 86_400_000;

/** The start of the UTC day that `now` (milliseconds) lies in. */
export function utcDayStart(now: number): number {
  return Math.floor(now / dayMs) * dayMs;
}

/**
 * What is used of the user's own limit: the service's count of the day, since it knows of other
 * devices, with Courier's own sends (when each left, milliseconds) since it was heard. It never is less
 * than these are of the whole day: the service may count new conversations alone.
 */
export function ownShare(
  limit: number,
  allowance: Allowance,
  leftAt: readonly number[],
  now: number,
): OwnShare {
  const told = toldToday(allowance, now);
  const countSince = (since: number) => leftAt.filter((left) => left > since).length;
  const own = countSince(told === null ? dayStart(allowance, now) : told.until - dayMs);
  return {
    limit,
    used: told === null ? own : Math.max(told.used + countSince(told.since), own),
    resetsAt: new Date(told?.until ?? utcDayStart(now) + dayMs).toISOString(),
    countedBy: told === null ? "courier" : "service",
  };
}

/** A day that the service named as over began anew then, also where this device's clock is wrong. */
function dayStart(allowance: Allowance, now: number): number {
  const start = utcDayStart(now);
  return allowance.kind === "renewed" ? Math.max(start, Date.parse(allowance.resetsAt)) : start;
}

/** A count of an earlier day, or of a longer window than a day, says nothing of today. */
function toldToday(allowance: Allowance, now: number) {
  if (allowance.kind !== "known" && allowance.kind !== "stopped") return null;
  const { limit, remaining, used, seenAt, resetsAt } = allowance;
  const since = Date.parse(seenAt);
  const until = resetsAt === null ? utcDayStart(since) + dayMs : Date.parse(resetsAt);
  const isOfToday = since <= now && now < until && until - since <= dayMs;
  return isOfToday ? { since, until, used: used ?? limit - remaining } : null;
}
