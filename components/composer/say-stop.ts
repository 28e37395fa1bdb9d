import { i18n } from "#i18n";
import { sayPlaces } from "@/components/words/say-failure";
import { sayTime } from "@/components/words/say-time";
import type { Stop } from "./what-stops";

/** What has to be done before the text can be sent. */
export function sayStop(stop: Stop, now: number): string {
  switch (stop.kind) {
    case "places":
      return i18n.t("blocked.places", [sayPlaces(stop.places)]);
    case "empty":
      return i18n.t("blocked.empty");
    case "subject":
      return i18n.t("blocked.subject");
    case "quota":
      return i18n.t("blocked.quota_until", [sayTime(stop.until, now)]);
  }
}
