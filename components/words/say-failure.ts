import { i18n } from "#i18n";
import type { Failure } from "@/lib/kernel/failure";
import { isolated } from "./isolated";
import { sayAddressFault } from "./say-address-fault";
import { sayTime } from "./say-time";
import { wordKey } from "./word-key";

/** One sentence for every kind of failure: what happened and what to do next. */
export function sayFailure(failure: Failure, now: number): string {
  switch (failure.kind) {
    case "quota-reached":
      return failure.until === undefined
        ? i18n.t("failure.quota_reached")
        : i18n.t("failure.quota_reached_until", [sayTime(failure.until, now)]);
    case "own-limit-reached":
      return i18n.t("failure.own_limit_reached", [
        String(failure.limit),
        sayTime(failure.until, now),
      ]);
    case "too-fast":
      return failure.until === undefined
        ? i18n.t("failure.too_fast")
        : i18n.t("failure.too_fast_until", [sayTime(failure.until, now)]);
    case "on-hold":
      return i18n.t("failure.on_hold", [sayTime(failure.until, now)]);
    case "recipient-changed":
      return i18n.t("failure.recipient_changed", [failure.intended, failure.shown]);
    case "service-names-another":
      return i18n.t("failure.service_names_another", [
        failure.intended,
        String(failure.number),
        String(failure.other),
      ]);
    case "page-speaks-of-two":
      return i18n.t("failure.page_speaks_of_two", [failure.intended]);
    case "not-a-profile":
      return sayAddressFault(failure.why);
    case "other-product":
      return failure.product === "recruiter"
        ? i18n.t("failure.recruiter_page")
        : i18n.t("failure.sales_navigator_page");
    case "no-route":
      return i18n.t(wordKey("failure", `no-route-${failure.content}`));
    case "same-text-again":
      return saySameText(failure.before, failure.at, now);
    case "places-unfilled":
      return i18n.t("failure.places_unfilled", [sayPlaces(failure.places)]);
    case "left-over":
      return i18n.t("blocked.left_over", [sayQuoted(failure.words)]);
    default:
      return i18n.t(wordKey("failure", failure.kind));
  }
}

function saySameText(before: "sent" | "unconfirmed", at: string | null, now: number): string {
  if (before === "sent" && at !== null) {
    return i18n.t("failure.same_text_sent", [sayTime(at, now)]);
  }
  return at === null
    ? i18n.t("failure.same_text_unknown")
    : i18n.t("failure.same_text_unconfirmed", [sayTime(at, now)]);
}

/** What a person calls the places of a template: "the first name and the company". */
export function sayPlaces(places: readonly string[]): string {
  const words = [...new Set(places)].map(sayPlace);
  return new Intl.ListFormat(undefined, { type: "conjunction" }).format(words);
}

/** Words as they stand in a text: “[name]” and “XXX”. The first few say it. */
export function sayQuoted(words: readonly string[]): string {
  const quoted = [...new Set(words)].slice(0, 3).map((word) => `“${isolated(word)}”`);
  return new Intl.ListFormat(undefined, { type: "conjunction" }).format(quoted);
}

function sayPlace(name: string): string {
  switch (name) {
    case "first_name":
      return i18n.t("place.first_name");
    case "name":
      return i18n.t("place.name");
    case "headline":
      return i18n.t("place.headline");
    case "company":
      return i18n.t("place.company");
    default:
      return `{{${name}}}`;
  }
}

/** The service's own words, where it gave some. */
export function saidBy(failure: Failure): string | null {
  return "said" in failure ? (failure.said ?? null) : null;
}
