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
  const seen = bestOf(observations);
  return seen === undefined ? { kind: "unknown" } : asOf(standing(seen), now);
}

/** The same allowance at a later moment: a reset that has passed meanwhile makes it "renewed". */
export function asOf(allowance: Allowance, now: number): Allowance {
  if (allowance.kind !== "known" && allowance.kind !== "stopped") return allowance;
  const { limit, seenAt, resetsAt } = allowance;
  if (resetsAt === null || !hasRenewed(seenAt, resetsAt, now)) return allowance;
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
function bestOf(observations: readonly Observation[]): Observation | undefined {
  const [one, other] = (["headers", "quota"] as const).map((source) =>
    observations
      .filter((seen) => seen.source === source)
      .reduce<Observation | undefined>(better, undefined),
  );
  if (one === undefined || other === undefined) return one ?? other;
  return isNewer(other, one) ? other : one;
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
function hasRenewed(seenAt: string, resetsAt: string, now: number): boolean {
  const reset = Date.parse(resetsAt);
  return Date.parse(seenAt) < reset && reset <= now;
}
