import type { Finding } from "@/lib/linkedin/finding";
import { i18n } from "#i18n";
import { isContradiction } from "@/lib/linkedin/speaks-of-two";
import type { Explanation } from "@/lib/messaging/protocol";
import { wordKey } from "./word-key";

/** What was looked for. */
export function sayFact(fact: Finding["fact"]): string {
  return i18n.t(wordKey("fact", fact));
}

/** Where it was looked for, and what became of it. */
export function sayFinding({ source, verdict }: Finding): string {
  return `${i18n.t(wordKey("source", source))} ${i18n.t(wordKey("verdict", verdict))}`;
}

/** How sure the person is in the end, and why it is not more. */
export function sayCertainty({ confidence, reason }: Explanation): string {
  const sure = i18n.t(wordKey("confidence", confidence));
  return reason === null ? sure : `${sure} ${sayReason(reason)}`;
}

/** The kind of page it was. */
export function sayLayout(layout: Explanation["layout"]): string {
  return i18n.t(wordKey("layout", layout));
}

function sayReason(reason: NonNullable<Explanation["reason"]>): string {
  return i18n.t(isContradiction(reason) ? "reason.two_people" : wordKey("reason", reason));
}
