import { editDistance } from "./edit-distance";

/** Longer words are no mistyped names, and would cost time. */
const longest = 40;

/**
 * The variable that a mistyped one probably stands for, or null: at most a third of its letters are
 * others. Spelling such as "firstName", "First Name" or "FIRST-NAME" counts as none.
 */
export function suggestName(typed: string, names: readonly string[]): string | null {
  if (typed === "" || typed.length > longest) return null;
  const spelled = typed
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  const byDistance = names
    .map((name) => ({ name, distance: editDistance(spelled, name) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)));
  return byDistance.toSorted((one, other) => one.distance - other.distance)[0]?.name ?? null;
}
