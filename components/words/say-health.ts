import { i18n } from "#i18n";
import type { AccountView } from "@/lib/messaging/protocol";
import { accountHealth, type HealthKind } from "@/lib/settings/account-health";
import { sayNumber } from "./say-number";
import { wordKey } from "./word-key";

/** How an account is, in a word or two. */
export function sayHealth(kind: HealthKind): string {
  return i18n.t(wordKey("health", kind));
}

/** How an account is and what to do about it, in a sentence or two. */
export function sayHealthNote(kind: HealthKind): string {
  return i18n.t(wordKey("health_note", kind));
}

/** What an account pays LinkedIn for; null where nobody said. */
export function sayPlan({ plan }: Pick<AccountView, "plan">): string | null {
  return plan === null ? null : i18n.t(wordKey("plan", plan));
}

/** Health, plan, and what is left as it was last seen: what tells two accounts apart. */
export function sayAccount(account: AccountView): string {
  const parts = [sayHealth(accountHealth(account).kind), sayPlan(account), sayLeft(account)];
  return parts.filter((part) => part !== null).join(" · ");
}

function sayLeft({ allowance }: AccountView): string | null {
  if (allowance.kind !== "known") return null;
  return i18n.t("account.left", [sayNumber(allowance.remaining)]);
}
