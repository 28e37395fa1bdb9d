import * as v from "valibot";
import type { PlanKind } from "../settings/account-facts";
import { flag } from "./told-fields";

const yes = v.fallback(v.boolean(), false);
const planSchema = v.object({
  premiumType: v.fallback(v.string(), ""),
  isPremium: flag,
  hasSalesNavigator: yes,
  hasRecruiter: yes,
});

const kinds: ReadonlyMap<string, PlanKind> = new Map([
  ["SALES_NAVIGATOR", "sales-navigator"],
  ["RECRUITER", "recruiter"],
  ["BUSINESS_PREMIUM", "premium"],
  ["NON_PREMIUM", "free"],
  ["FREE", "free"],
]);

/**
 * The plan that a `linkedinPlan` or an answer of /premium tells (reference connectsafely-api 4.2,
 * 4.3), null where it tells none. The named type counts; its flags only where the name is missing
 * or new, because only the name is one of a closed list.
 */
export function parsePlan(value: unknown): PlanKind | null {
  const parsed = v.safeParse(planSchema, value);
  if (!parsed.success) return null;
  const { premiumType, isPremium, hasSalesNavigator, hasRecruiter } = parsed.output;
  const named = kinds.get(premiumType.trim().toUpperCase());
  if (named !== undefined) return named;
  if (hasRecruiter) return "recruiter";
  if (hasSalesNavigator) return "sales-navigator";
  if (isPremium === null) return null;
  return isPremium ? "premium" : "free";
}
