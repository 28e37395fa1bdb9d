import { i18n } from "#i18n";
import type { AttemptView } from "@/lib/messaging/protocol";

/** The state of an attempt in a word or two. */
export function sayAttempt({ outcome, recall }: AttemptView): string {
  if (recall?.state === "asking") return i18n.t("recall.asking");
  if (recall?.state === "unconfirmed") return i18n.t("sends.recall_unconfirmed");
  switch (outcome.state) {
    case "held":
      return i18n.t("sends.held");
    case "sending":
      return i18n.t("sends.sending");
    case "sent":
      return outcome.echo === "unequal" ? i18n.t("sends.unequal") : i18n.t("sends.sent");
    case "refused":
    case "returned":
      return i18n.t("sends.refused");
    case "unconfirmed":
      return i18n.t("sends.unconfirmed");
    case "not-delivered":
      return i18n.t("sends.not_delivered");
    case "recalled":
      return i18n.t("sends.recalled");
    case "undone":
      return i18n.t("sends.undone");
  }
}
