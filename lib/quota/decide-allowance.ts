import type { Allowance, Observation } from "./allowance";
import { isNewer } from "./remember-observation";

/**
 * What is known of the messages left at `now` (milliseconds), from everything that was seen of one
 * account (design section 8). Only what was said about messages counts, and the newest of it.
 */
export function decideMessageAllowance(
  observations: readonly Observation[],
  now: number,
): Allowance {
  const seen = newest(aboutMessages(observations));
  if (seen === undefined) return { kind: "unknown" };
  const { limit, seenAt, resetsAt } = seen;
  if (resetsAt !== null && hasRenewed(seenAt, resetsAt, now)) {
    return { kind: "renewed", limit, seenAt, resetsAt };
  }
  return { kind: "known", ...seen };
}

/**
 * The documents name the action "MESSAGE" in headers and show no quota row for it, so a row with
 * another name is taken only where there is none of that name (reference connectsafely-api 3.1).
 */
function aboutMessages(observations: readonly Observation[]): readonly Observation[] {
  const exact = observations.filter(({ action }) => action.toUpperCase() === "MESSAGE");
  if (exact.length > 0) return exact;
  return observations.filter(({ action }) => /MESSAGE|CONVERSATION/i.test(action));
}

function newest(observations: readonly Observation[]): Observation | undefined {
  const [first, ...rest] = observations;
  return rest.reduce((best, next) => (best && isNewer(best, next) ? best : next), first);
}

/** A reset that was past already when it was seen tells of a wrong clock, not of a new day. */
function hasRenewed(seenAt: string, resetsAt: string, now: number): boolean {
  const reset = Date.parse(resetsAt);
  return Date.parse(seenAt) < reset && reset <= now;
}
