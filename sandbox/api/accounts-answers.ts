import { nameOf, type SandboxAccount } from "./accounts.ts";
import { olderWord } from "./account-words.ts";
import { everyAccount, planOf } from "./more-accounts.ts";
import { type Answer, accountNotFound, jsonAnswer, refusal } from "./answer.ts";
import { accountFor, callerOf } from "./caller.ts";
import { writeReset } from "./counting.ts";
import type { SandboxState } from "./state.ts";

/** GET accounts: a bare array (reference connectsafely-api 4.1). `q` null: all of them. */
export function listAccounts(request: Request, q: string | null): Answer {
  const caller = callerOf(request);
  if (caller.kind === "refused") return caller.answer;
  const found = caller.accounts.filter((account) => matches(account, q ?? ""));
  return jsonAnswer(200, found.map(listed));
}

/** A part of the name or slug, a whole id, or a profile address. */
function matches(account: SandboxAccount, q: string): boolean {
  const [, slug = q] = /linkedin\.com\/in\/([^/?#]+)/i.exec(q) ?? [];
  const wanted = slug.trim().toLowerCase();
  const words = `${nameOf(account)}\n${account.publicId}`.toLowerCase();
  return account.id === wanted || words.includes(wanted);
}

function listed(account: SandboxAccount) {
  const { id, firstName, lastName, publicId, status, enabled, apiSeatAllocated } = account;
  return { id, firstName, lastName, publicId, picture: null, status, enabled, apiSeatAllocated };
}

/** GET account/status (reference 4.2); `accountId` null asks for the default account. */
export function accountStatus(
  request: Request,
  accountId: string | null,
  state: SandboxState,
): Answer {
  const caller = callerOf(request);
  if (caller.kind === "refused") return caller.answer;
  if (accountId !== null && !/^[0-9a-f]{24}$/.test(accountId)) {
    return refusal(400, "Invalid account id");
  }
  const account = accountFor(caller.accounts, accountId, state);
  return account === null ? accountNotFound : jsonAnswer(200, statusOf(account, state));
}

function statusOf(account: SandboxAccount, state: SandboxState) {
  const { id, firstName, lastName, publicId, status, enabled, hasTokens } = account;
  const lastUsed = state.deliveries.findLast(({ accountId }) => accountId === id)?.at ?? null;
  const facts = { id, firstName, lastName, publicId, platform: "LINKEDIN", status };
  const { words } = state.accountWords;
  const plan = planOf(account);
  const isTold = words === "new" && (status === "AVAILABLE" || status === "WARMUP");
  return {
    ...facts,
    status: olderWord(status, plan.isPremium, words),
    lastUsed,
    enabled,
    hasTokens,
    ...(isTold ? { linkedinPlan: plan } : {}),
  };
}

/** GET account/:id/premium (reference 4.3): it asks LinkedIn, which needs the account's session. */
export function accountPremium(request: Request, accountId: string): Answer {
  const caller = callerOf(request);
  if (caller.kind === "refused") return caller.answer;
  if (!/^[0-9a-f]{24}$/.test(accountId)) return refusal(400, "Invalid account id");
  const account = caller.accounts.find(({ id }) => id === accountId);
  if (account === undefined) return accountNotFound;
  if (!account.hasTokens) return refusal(500, "Failed to get LinkedIn authentication credentials");
  const about = { success: true, accountId, accountName: nameOf(account) };
  return jsonAnswer(200, { ...about, ...planOf(account) });
}

/** GET account/:id/quota (reference 3.1): an account of somebody else is 403, none at all 404. */
export function accountQuota(request: Request, accountId: string, state: SandboxState): Answer {
  const caller = callerOf(request);
  if (caller.kind === "refused") return caller.answer;
  if (caller.accounts.some(({ id }) => id === accountId)) {
    return jsonAnswer(200, { accountId, quotas: quotasOf(accountId, state) });
  }
  const exists = everyAccount.some(({ id }) => id === accountId);
  return exists ? refusal(403, "Account does not belong to this workspace") : accountNotFound;
}

function quotasOf(accountId: string, { messages }: SandboxState) {
  const { counting, limit } = messages;
  const resetAt = writeReset(Date.parse(messages.resetsAt()), counting);
  const day = { window: "daily", resetAt, limitReached: false };
  return [
    row({ ...day, feature: "PROFILE_VIEW", used: 12, limit: 120, linkedinLimit: 150 }),
    row({
      ...day,
      feature: counting.feature,
      used: messages.used(accountId),
      limit,
      linkedinLimit: limit,
      limitReached: counting.limitReached === "yes",
    }),
  ].filter(({ feature }) => feature !== "none");
}

interface Used {
  readonly feature: string;
  readonly window: string;
  readonly used: number;
  readonly limit: number;
  readonly linkedinLimit: number;
  readonly limitReached: boolean;
  readonly resetAt: string | null;
}

function row({ resetAt, limitReached, ...counts }: Used) {
  const remaining = Math.max(0, counts.limit - counts.used);
  return { ...counts, remaining, limitReached, limitReachedAt: null, resetAt };
}
