import { i18n } from "#i18n";
import type { Failure } from "@/lib/kernel/failure";
import { wordKey } from "./word-key";

type AddressFault = Extract<Failure, { kind: "not-a-profile" }>["why"];

/** What is wrong with an address, and what would be right. */
export function sayAddressFault(why: AddressFault): string {
  switch (why) {
    case undefined:
      return i18n.t("failure.not_a_profile");
    case "too-long":
    case "hidden-characters":
    case "slug-not-possible":
      return i18n.t("address.malformed");
    default:
      return i18n.t(wordKey("address", why));
  }
}
