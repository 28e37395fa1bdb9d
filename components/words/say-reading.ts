import { i18n } from "#i18n";
import type { Explanation } from "@/lib/messaging/protocol";
import { wordKey } from "./word-key";

type Finding = Explanation["findings"][number];

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

function sayReason(reason: string): string {
  switch (reason) {
    case "still-loading":
    case "signed-out":
    case "layout-unknown":
    case "weak-evidence":
    case "no-evidence":
    case "page-not-readable":
    case "address-only":
      return i18n.t(wordKey("reason", reason));
    default:
      return i18n.t("reason.two_people");
  }
}
