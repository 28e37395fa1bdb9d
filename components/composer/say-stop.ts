import { i18n } from "#i18n";
import { sayPlaces, sayQuoted } from "@/components/words/say-failure";
import type { Stop } from "./what-stops";

/** What has to be done before the text can be sent. */
export function sayStop(stop: Stop): string {
  switch (stop.kind) {
    case "places":
      return i18n.t("failure.places_unfilled", [sayPlaces(stop.places)]);
    case "left-over":
      return i18n.t("blocked.left_over", [sayQuoted(stop.words)]);
    case "empty":
      return i18n.t("blocked.empty");
    case "subject":
      return i18n.t("blocked.subject");
    case "files":
      return i18n.t("failure.inmail_without_files");
    // The notice beside Send says it, with what can be done.
    case "quota":
    case "own-limit":
      return "";
  }
}
