import { i18n } from "#i18n";
import { sayDuration } from "@/components/words/say-duration";
import { sayNumber } from "@/components/words/say-number";
import { sayTime } from "@/components/words/say-time";
import type { Allowance } from "@/lib/quota/allowance";
import { leftOf } from "@/lib/quota/messages-left";

/** The number, with whose limit it is; no number that nobody said or chose. */
export function sayLeft(allowance: Allowance): string {
  const left = leftOf(allowance);
  if (left === null) {
    return allowance.kind === "renewed" ? sayNumber(allowance.limit) : i18n.t("allowance.unknown");
  }
  const numbers: [string, string] = [sayNumber(left.left), sayNumber(left.limit)];
  return left.isOwn ? i18n.t("allowance.own", numbers) : i18n.t("allowance.known", numbers);
}

/** Until when, whose count it is, what LinkedIn itself said, and how old that is: a few words each. */
export function sayNotes(allowance: Allowance, now: number): string[] {
  const left = leftOf(allowance);
  const end = sayEnd(allowance, now);
  const ends = end === null ? [] : [end];
  if (allowance.kind === "stopped") {
    return [sayStopped(allowance.resetsAt, now), saySeen(allowance.seenAt, now)];
  }
  if (left?.isOwn === true) return [...ends, sayWhose(allowance)];
  if (allowance.kind === "unknown") return [];
  if (allowance.kind === "renewed") return [i18n.t("allowance.renewed")];
  return [...ends, saySeen(allowance.seenAt, now)];
}

/** With nothing left the time until then is what there is to know. */
function sayEnd(allowance: Allowance, now: number): string | null {
  const left = leftOf(allowance);
  const resetsAt = left?.resetsAt ?? null;
  if (left === null || resetsAt === null || Date.parse(resetsAt) <= now) return null;
  const at = sayTime(resetsAt, now);
  if (left.left > 0) return i18n.t("allowance.resets", [at]);
  return i18n.t("allowance.resets_in", [at, sayDuration(Date.parse(resetsAt) - now)]);
}

/** The service's own number beside the user's, as far as there is one. */
function sayWhose(allowance: Allowance): string {
  if (allowance.kind === "known") {
    const { remaining, limit } = allowance;
    return i18n.t("allowance.own_of", [sayNumber(remaining), sayNumber(limit)]);
  }
  return i18n.t("allowance.own_counted");
}

function sayStopped(resetsAt: string | null, now: number): string {
  return resetsAt === null
    ? i18n.t("allowance.stopped")
    : i18n.t("allowance.stopped_until", [sayTime(resetsAt, now)]);
}

/** Within a minute of the answer nobody needs the clock. */
function saySeen(seenAt: string, now: number): string {
  const age = now - Date.parse(seenAt);
  return age >= 0 && age < 60_000
    ? i18n.t("allowance.seen_now")
    : i18n.t("allowance.seen", [sayTime(seenAt, now)]);
}
