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
  const before = known.find((old) => old.action === seen.action);
  return [...known.filter((old) => old !== before), withStop(seen, before)];
}

/**
 * The observations with a whole quota answer among them, which was seen at one moment: it lists
 * every action, so that a row of an older answer that is not in it any more is gone.
 */
export function rememberQuota(
  known: readonly Observation[],
  rows: readonly Observation[],
): Observation[] {
  const [first] = rows;
  const kept = known.filter(
    (old) => old.source !== "quota" || (first !== undefined && isNewer(old, first)),
  );
  return rows.reduce(rememberObservation, kept);
}

/** Headers do not speak of LinkedIn's own stop: it lasts until its window ends or a quota row says otherwise. */
function withStop(seen: Observation, before: Observation | undefined): Observation {
  const { resetsAt = null } = before ?? {};
  const lasts = resetsAt === null || Date.parse(resetsAt) > Date.parse(seen.seenAt);
  const isSilent = seen.source === "headers" && before?.stopped === true && lasts;
  return isSilent ? { ...seen, stopped: true } : seen;
}

/** By the moment, not the text: both are ISO 8601, but not always equally precise. */
export function isNewer(one: Observation, other: Observation): boolean {
  return Date.parse(one.seenAt) > Date.parse(other.seenAt);
}
