import type { Allowance, Observation } from "./allowance";
import { fitOf } from "./counts-messages";
import { isNewer } from "./remember-observation";

/**
 * What is known of the messages left at `now` (milliseconds), from everything that was seen of one
 * account (design section 8). Only what was said about messages counts, and the newest of it.
 */
export function decideMessageAllowance(
  observations: readonly Observation[],
  now: number,
): Allowance {
  const seen = bestOf(observations, now);
  return seen === undefined ? { kind: "unknown" } : asOf(standing(seen), now);
}

/** The same allowance at a later moment: a reset that has passed meanwhile makes it "renewed". */
export function asOf(allowance: Allowance, now: number): Allowance {
  if (allowance.kind !== "known" && allowance.kind !== "stopped") return allowance;
  const { limit, seenAt, resetsAt } = allowance;
  if (resetsAt === null || !isOver(allowance, now)) return allowance;
  return { kind: "renewed", limit, seenAt, resetsAt };
}

/** Where nothing is left, that is the reason that counts. */
function standing(seen: Observation): Allowance {
  const isStopped = seen.stopped === true && seen.remaining > 0;
  return { kind: isStopped ? "stopped" : "known", ...seen };
}

/**
 * Headers and quota rows may give one count different names, so the best name is chosen in each;
 * of the two the newer one wins, because other devices spend from the same account.
 */
function bestOf(observations: readonly Observation[], now: number): Observation | undefined {
  const [named, row] = (["headers", "quota"] as const).map((source) =>
    bestNamed(observations.filter((seen) => seen.source === source)),
  );
  const header = standingHeader(observations, named, now);
  if (header === undefined || row === undefined) return header ?? row;
  return isNewer(row, header) ? row : header;
}

function bestNamed(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(better, undefined);
}

/** Each way to send has a header of its own: one that was heard since outdoes one whose window ended. */
function standingHeader(
  observations: readonly Observation[],
  named: Observation | undefined,
  now: number,
): Observation | undefined {
  if (named === undefined || !isOver(named, now)) return named;
  const since = observations.filter(
    (seen) => seen.source === "headers" && isNewer(seen, named) && !isOver(seen, now),
  );
  return bestNamed(since) ?? named;
}

function better(best: Observation | undefined, next: Observation): Observation | undefined {
  const fit = fitOf(next.action);
  if (fit === null) return best;
  const bestFit = best === undefined ? null : fitOf(best.action);
  if (best === undefined || bestFit === null || fit < bestFit) return next;
  return fit === bestFit && isBinding(next, best) ? next : best;
}

/** The newer one; of two rows of one answer the one with less left. */
function isBinding(next: Observation, best: Observation): boolean {
  if (isNewer(next, best)) return true;
  return !isNewer(best, next) && next.remaining < best.remaining;
}

/** A reset that was past already when it was seen tells of a wrong clock, not of a new day. */
function isOver({ seenAt, resetsAt }: Pick<Observation, "seenAt" | "resetsAt">, now: number) {
  if (resetsAt === null) return false;
  const reset = Date.parse(resetsAt);
  return Date.parse(seenAt) < reset && reset <= now;
}
