import type { Observation } from "./allowance";

/**
 * The observations of one account with a new one among them: one per action, the newest. Answers
 * may overtake each other, so an older one never replaces a newer one; of two seen in the same
 * millisecond the one that is remembered last stays.
 */
export function rememberObservation(
  known: readonly Observation[],
  seen: Observation,
): Observation[] {
  const isNewest = known.every((old) => old.action !== seen.action || !isNewer(old, seen));
  if (!isNewest) return [...known];
  return [...known.filter((old) => old.action !== seen.action), seen];
}

/** By the moment, not the text: both are ISO 8601, but not always equally precise. */
export function isNewer(one: Observation, other: Observation): boolean {
  return Date.parse(one.seenAt) > Date.parse(other.seenAt);
}
