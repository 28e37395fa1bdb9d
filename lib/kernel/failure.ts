import * as v from "valibot";

/**
 * Every way in which something can fail, closed: each kind has one sentence in `locales/en.yml`
 * (`failure.<kind>`) that says what happened and what to do next.
 */
const plainKinds = [
  // The key and the account.
  "no-key",
  "key-malformed",
  "key-refused",
  "plan-required",
  "no-account",
  "account-changed",
  "account-not-found",
  "reconnect-account",
  // The service and the way to it.
  "unreachable",
  "service-trouble",
  "answer-not-understood",
  "route-retired",
  "request-not-accepted",
  // The person.
  "profile-not-found",
  "not-a-profile",
  "link-not-a-profile",
  "own-profile",
  "page-not-readable",
  "recipient-forgotten",
  // The text.
  "message-empty",
  "subject-missing",
  // This device.
  "storage-unavailable",
  "already-sending",
  "same-text-again",
  "earlier-attempt",
  "worker-unavailable",
  "not-allowed",
] as const;

const said = v.exactOptional(v.pipe(v.string(), v.maxLength(500)));

export const failureSchema = v.variant("kind", [
  v.object({ kind: v.picklist(plainKinds), said }),
  /** `until`: ISO 8601, when the day's allowance is full again; absent when the service did not say. */
  v.object({ kind: v.literal("quota-reached"), said, until: v.exactOptional(v.string()) }),
  /** `until`: ISO 8601, when the service takes requests again. */
  v.object({ kind: v.literal("too-fast"), said, until: v.exactOptional(v.string()) }),
  /** The page now shows `shown` (name or slug), the message was written for `intended`. */
  v.object({ kind: v.literal("recipient-changed"), intended: v.string(), shown: v.string() }),
  /** `places`: the variable names that have neither a value nor a fallback. */
  v.object({ kind: v.literal("places-unfilled"), places: v.array(v.string()) }),
]);

/** `said` is the service's own sentence, at most 500 characters, shown as text beside ours. */
export type Failure = v.InferOutput<typeof failureSchema>;
export type FailureKind = Failure["kind"];
