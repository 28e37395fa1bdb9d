import { i18n } from "#i18n";
import type { Failure } from "@/lib/kernel/failure";

type AddressFault = Extract<Failure, { kind: "not-a-profile" }>["why"];

/** What is wrong with an address, and what would be right. */
export function sayAddressFault(why: AddressFault): string {
  switch (why) {
    case "other-host":
      return i18n.t("address.other_host");
    case "short-link":
      return i18n.t("address.short_link");
    case "app-link":
      return i18n.t("address.app_link");
    case "other-page":
      return i18n.t("address.other_page");
    case "broken-id":
      return i18n.t("address.broken_id");
    case "unclear-text":
      return i18n.t("address.unclear_text");
    case "too-long":
    case "hidden-characters":
    case "malformed":
    case "slug-not-possible":
      return i18n.t("address.malformed");
    default:
      return i18n.t("failure.not_a_profile");
  }
}
