import * as v from "valibot";
import type { Account } from "../settings/account";
import type { PlanKind } from "../settings/account-facts";
import { parsePlan } from "./account-plan";
import { readAccount } from "./account-read";
import { accountStatusOf } from "./account-status-words";
import type { Json } from "./parse-json";
import type { ReadReply } from "./read-endpoint";
import type { Service } from "./request";
import { flag } from "./told-fields";

/** What an account's own status says; null for what it does not say. */
export interface AccountStatus {
  status: Account["status"] | null;
  enabled: boolean | null;
  hasTokens: boolean | null;
  plan: PlanKind | null;
}

const statusSchema = v.object({
  id: v.fallback(v.nullable(v.string()), null),
  status: v.fallback(v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1))), null),
  enabled: flag,
  hasTokens: flag,
  linkedinPlan: v.optional(v.unknown()),
});

/** How one account is, with its plan where that is told (reference connectsafely-api 4.2). */
export function accountStatus(
  service: Service,
  accountId: string,
): Promise<ReadReply<AccountStatus>> {
  return readAccount(service, accountId, "status", (body) => parseStatus(body, accountId));
}

/** A body that says nothing, or speaks of another account, is not understood. */
function parseStatus(body: Json, accountId: string): AccountStatus | null {
  const parsed = v.safeParse(statusSchema, body);
  if (!parsed.success) return null;
  const { id, status: word, enabled, hasTokens, linkedinPlan } = parsed.output;
  if (id !== null && id !== accountId) return null;
  if (word === null && enabled === null && hasTokens === null) return null;
  const plan = parsePlan(linkedinPlan) ?? planOfOlderWord(word);
  return { status: word === null ? null : statusOf(word), enabled, hasTokens, plan };
}

/**
 * Older pages have FREE beside WARMUP, as "not busy", and beside PREMIUM, as a plan. Neither word
 * says that something is wrong, so that what the list says of the account's health stays.
 */
function statusOf(word: string): Account["status"] | null {
  return ["FREE", "PREMIUM"].includes(word.toUpperCase()) ? null : accountStatusOf(word);
}

/** FREE may mean something else than a plan. */
function planOfOlderWord(word: string | null): PlanKind | null {
  return word?.toUpperCase() === "PREMIUM" ? "premium" : null;
}
