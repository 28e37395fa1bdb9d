import { i18n } from "#i18n";
import type { Account } from "@/lib/settings/account";

/** How an account is, in a word or two: what stops it first comes first. */
export function sayHealth(account: Account): string {
  if (!account.enabled) return i18n.t("health.disabled");
  if (account.status === "needs-attention") return i18n.t("health.needs_attention");
  if (account.apiSeat === false) return i18n.t("health.no_seat");
  if (account.status === "available") return i18n.t("health.available");
  if (account.status === "in-use") return i18n.t("health.in_use");
  return account.status === "warming-up" ? i18n.t("health.warming_up") : i18n.t("health.unknown");
}

/** What to do before sending from an account that is not well; null for one that is. */
export function sayHealthNote(account: Account): string | null {
  if (!account.enabled) return i18n.t("health.note_disabled");
  if (account.status === "needs-attention") return i18n.t("health.note_needs_attention");
  return account.apiSeat === false ? i18n.t("health.note_no_seat") : null;
}
