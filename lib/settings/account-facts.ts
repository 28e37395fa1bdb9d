import * as v from "valibot";
import { isoInstant } from "../kernel/fields";

/** What an account pays LinkedIn for, as far as sending depends on it. */
export const planKindSchema = v.picklist(["free", "premium", "sales-navigator", "recruiter"]);
export type PlanKind = v.InferOutput<typeof planKindSchema>;

/**
 * What only the account's own status and plan tell, kept beside the list with when it was seen.
 * `hasTokens` is false when LinkedIn's session is gone; null where the service did not say.
 */
export const accountFactsSchema = v.object({
  seenAt: isoInstant,
  hasTokens: v.nullable(v.boolean()),
  plan: v.nullable(v.object({ kind: planKindSchema, seenAt: isoInstant })),
});
export type AccountFacts = v.InferOutput<typeof accountFactsSchema>;

/** A client of the same service keeps a status that long (reference connectsafely-api 4.2). */
const statusFreshMs = 60_000;
/** The service itself keeps a plan that long. */
const planFreshMs = 12 * 60 * 60_000;

/** Whether a status seen then still stands for now; a time that is to come does not. */
export function isStatusFresh(facts: AccountFacts | undefined, now: number): boolean {
  return facts !== undefined && isWithin(facts.seenAt, statusFreshMs, now);
}

/** Whether a plan seen then still stands for now. */
export function isPlanFresh(facts: AccountFacts | undefined, now: number): boolean {
  const seenAt = facts?.plan?.seenAt;
  return seenAt !== undefined && isWithin(seenAt, planFreshMs, now);
}

function isWithin(seenAt: string, ms: number, now: number): boolean {
  const age = now - Date.parse(seenAt);
  return age >= 0 && age < ms;
}
