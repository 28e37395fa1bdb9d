import { i18n } from "#i18n";
import type { SendReport } from "@/lib/messaging/protocol";

type Doubt = Extract<SendReport["outcome"], { state: "unconfirmed" }>["doubt"];

/** Why nobody can say whether a message arrived. */
export function sayDoubt(doubt: Doubt): string {
  switch (doubt) {
    case "cut":
      return i18n.t("doubt.cut");
    case "timed-out":
      return i18n.t("doubt.timed_out");
    case "server-error":
      return i18n.t("doubt.server_error");
    case "not-understood":
      return i18n.t("doubt.not_understood");
    case "redirected":
      return i18n.t("doubt.redirected");
    case "worker-died":
      return i18n.t("doubt.worker_died");
  }
}
