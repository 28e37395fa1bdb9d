import { i18n } from "#i18n";
import type { Failure, PlainKind } from "@/lib/kernel/failure";
import { sayAddressFault } from "./say-address-fault";
import { sayTime } from "./say-time";

/** One sentence for every kind of failure: what happened and what to do next. */
export function sayFailure(failure: Failure, now: number): string {
  switch (failure.kind) {
    case "quota-reached":
      return failure.until === undefined
        ? i18n.t("failure.quota_reached")
        : i18n.t("failure.quota_reached_until", [sayTime(failure.until, now)]);
    case "too-fast":
      return failure.until === undefined
        ? i18n.t("failure.too_fast")
        : i18n.t("failure.too_fast_until", [sayTime(failure.until, now)]);
    case "recipient-changed":
      return i18n.t("failure.recipient_changed", [failure.intended, failure.shown]);
    case "page-speaks-of-two":
      return i18n.t("failure.page_speaks_of_two", [failure.intended]);
    case "not-a-profile":
      return sayAddressFault(failure.why);
    case "other-product":
      return failure.product === "recruiter"
        ? i18n.t("failure.recruiter_page")
        : i18n.t("failure.sales_navigator_page");
    case "places-unfilled":
      return i18n.t("failure.places_unfilled", [sayPlaces(failure.places)]);
    default:
      return plainSentence(failure.kind);
  }
}

/** What a person calls the places of a template: "the first name and the company". */
export function sayPlaces(places: readonly string[]): string {
  const words = [...new Set(places)].map(sayPlace);
  return new Intl.ListFormat(undefined, { type: "conjunction" }).format(words);
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

/** Exhaustive by its type: a kind without a sentence does not compile. */
function plainSentence(kind: PlainKind): string {
  const sentences: Record<PlainKind, () => string> = {
    "no-key": () => i18n.t("failure.no_key"),
    "key-malformed": () => i18n.t("failure.key_malformed"),
    "key-refused": () => i18n.t("failure.key_refused"),
    "plan-required": () => i18n.t("failure.plan_required"),
    "no-account": () => i18n.t("failure.no_account"),
    "account-changed": () => i18n.t("failure.account_changed"),
    "account-not-found": () => i18n.t("failure.account_not_found"),
    "reconnect-account": () => i18n.t("failure.reconnect_account"),
    unreachable: () => i18n.t("failure.unreachable"),
    "service-trouble": () => i18n.t("failure.service_trouble"),
    "answer-not-understood": () => i18n.t("failure.answer_not_understood"),
    "route-retired": () => i18n.t("failure.route_retired"),
    "request-not-accepted": () => i18n.t("failure.request_not_accepted"),
    "profile-not-found": () => i18n.t("failure.profile_not_found"),
    "own-profile": () => i18n.t("failure.own_profile"),
    "page-not-readable": () => i18n.t("failure.page_not_readable"),
    "recipient-forgotten": () => i18n.t("failure.recipient_forgotten"),
    "message-empty": () => i18n.t("failure.message_empty"),
    "subject-missing": () => i18n.t("failure.subject_missing"),
    "storage-unavailable": () => i18n.t("failure.storage_unavailable"),
    "already-sending": () => i18n.t("failure.already_sending"),
    "earlier-attempt": () => i18n.t("failure.earlier_attempt"),
    "same-text-again": () => i18n.t("failure.same_text_again"),
    "worker-unavailable": () => i18n.t("failure.worker_unavailable"),
    "not-allowed": () => i18n.t("failure.not_allowed"),
  };
  return sentences[kind]();
}

/** The service's own words, where it gave some. */
export function saidBy(failure: Failure): string | null {
  return "said" in failure ? (failure.said ?? null) : null;
}
