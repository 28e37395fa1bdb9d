import * as v from "valibot";
import type { Observation } from "../quota/allowance";
import { readAccount } from "./account-read";
import { windowEnd } from "./by-our-clock";
import { parseAction, parseCount } from "./parse-count";
import type { Json } from "./parse-json";
import { parseInstant } from "./parse-instant";
import type { ReadReply } from "./read-endpoint";
import type { Service } from "./request";

const quotaSchema = v.object({ quotas: v.array(v.unknown()) });
const rowSchema = v.object({
  feature: v.unknown(),
  limit: v.unknown(),
  used: v.optional(v.unknown()),
  remaining: v.optional(v.unknown()),
  resetAt: v.optional(v.unknown()),
  limitReached: v.optional(v.unknown()),
});

/**
 * What is left of each action of one account, without spending any of it (reference
 * connectsafely-api 3.1). At most 10 calls a minute per account are allowed (3.3). An older
 * deployment does not have this route: "route-retired".
 */
export async function accountQuota(
  service: Service,
  accountId: string,
): Promise<ReadReply<Observation[]>> {
  return readAccount(service, accountId, "quota", (body, { clockAhead }) =>
    parseQuotas(body, { at: service.now(), clockAhead }),
  );
}

/** When rows were seen (milliseconds), and how far the service's clock was ahead of ours then. */
interface Seen {
  at: number;
  clockAhead: number | null;
}

function parseQuotas(body: Json, seen: Seen): Observation[] | null {
  const parsed = v.safeParse(quotaSchema, body);
  if (!parsed.success) return null;
  return tightest(parsed.output.quotas.flatMap((row) => parseRow(row, seen) ?? []));
}

/** A row that does not name action, limit and what remains says nothing. */
function parseRow(value: unknown, { at, clockAhead }: Seen): Observation | null {
  const parsed = v.safeParse(rowSchema, value);
  if (!parsed.success) return null;
  const row = parsed.output;
  const action = parseAction(row.feature);
  const limit = parseCount(row.limit);
  const used = parseCount(row.used);
  const remaining = parseCount(row.remaining) ?? difference(limit, used);
  if (action === null || limit === null || remaining === null || remaining > limit) return null;
  return {
    action,
    limit,
    used,
    remaining,
    resetsAt: windowEnd(parseReset(row.resetAt), at, clockAhead),
    seenAt: new Date(at).toISOString(),
    source: "quota",
    ...(row.limitReached === true && { stopped: true }),
  };
}

/** The documents define `remaining` so. */
function difference(limit: number | null, used: number | null): number | null {
  return limit === null || used === null ? null : Math.max(0, limit - used);
}

function parseReset(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? parseInstant(`${value}`) : null;
}

/**
 * An action may be counted by day and by week: the window with less left is the one that binds, and
 * a stop of LinkedIn's in either one is a stop.
 */
function tightest(rows: readonly Observation[]): Observation[] {
  const byAction = new Map<string, Observation>();
  for (const row of rows) {
    const other = byAction.get(row.action);
    const binding = other === undefined || row.remaining < other.remaining ? row : other;
    const isStopped = row.stopped === true || other?.stopped === true;
    byAction.set(row.action, isStopped ? { ...binding, stopped: true } : binding);
  }
  return [...byAction.values()];
}
