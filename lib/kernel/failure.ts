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
  "key-changed",
  "plan-required",
  "trial-ended",
  "no-api-seat",
  "account-not-yours",
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
  "question-not-accepted",
  "wrong-channel",
  "conversation-not-found",
  "message-not-found",
  "sender-not-told",
  "stream-refused",
  // The person.
  "tab-not-called",
  "profile-not-found",
  "link-not-a-profile",
  "own-profile",
  "recipient-forgotten",
  "address-changed-hands",
  // The text.
  "message-empty",
  "draft-gone",
  "message-too-long",
  "subject-missing",
  "template-missing",
  // The files that go with it.
  "file-missing",
  "file-too-large",
  "file-type-refused",
  "file-not-accepted",
  "file-not-whole",
  "inmail-without-files",
  // This device.
  "storage-unavailable",
  "already-sending",
  "earlier-attempt",
  "attempt-unknown",
  "worker-unavailable",
  "not-allowed",
] as const;

/** The kinds that carry nothing but the service's own sentence. */
export type PlainKind = (typeof plainKinds)[number];

const addressFaults = [
  "too-long",
  "hidden-characters",
  "malformed",
  "other-host",
  "short-link",
  "app-link",
  "other-page",
  "slug-not-possible",
  "broken-id",
  "unclear-text",
] as const;

const said = v.exactOptional(v.pipe(v.string(), v.maxLength(500)));

export const failureSchema = v.variant("kind", [
  v.object({ kind: v.picklist(plainKinds), said }),
  /** `until`: ISO 8601, when the day's allowance is full again; absent when the service did not say. */
  v.object({ kind: v.literal("quota-reached"), said, until: v.exactOptional(v.string()) }),
  /** The user's own `limit` a day is reached until the day ends (ISO 8601). */
  v.object({ kind: v.literal("own-limit-reached"), limit: v.number(), until: v.string() }),
  /** `until`: ISO 8601, when the service takes requests again. */
  v.object({ kind: v.literal("too-fast"), said, until: v.exactOptional(v.string()) }),
  /** `until`: ISO 8601, when LinkedIn lets this account write again. */
  v.object({ kind: v.literal("on-hold"), said, until: v.string() }),
  /** The one way that can carry such a message is gone. */
  v.object({
    kind: v.literal("no-route"),
    content: v.picklist(["inmail", "sales-navigator", "file"]),
  }),
  /** `why` an address names no profile; absent where there is no address to judge. */
  v.object({ kind: v.literal("not-a-profile"), why: v.exactOptional(v.picklist(addressFaults)) }),
  /** A page of a paid product; /in/<profileId>/ leads from it to the person's profile. */
  v.object({
    kind: v.literal("other-product"),
    product: v.picklist(["sales-navigator", "recruiter"]),
    profileId: v.pipe(v.string(), v.regex(/^[\w-]{39}$/)),
  }),
  /** The page names two people at once, for example on its way from one to the other. */
  v.object({ kind: v.literal("page-speaks-of-two"), intended: v.string() }),
  /** The page now shows `shown` (name or slug), the message was written for `intended`. */
  v.object({ kind: v.literal("recipient-changed"), intended: v.string(), shown: v.string() }),
  /** The page proved member `number` under this address; the service takes it for member `other`. */
  v.object({
    kind: v.literal("service-names-another"),
    intended: v.string(),
    number: v.number(),
    other: v.number(),
  }),
  /** `before`: what became of the earlier one; `at`: when, ISO 8601, null where a record is damaged. */
  v.object({
    kind: v.literal("same-text-again"),
    before: v.picklist(["sent", "unconfirmed"]),
    at: v.nullable(v.string()),
  }),
  /** `places`: the variable names that have neither a value nor a fallback. */
  v.object({ kind: v.literal("places-unfilled"), places: v.array(v.string()) }),
  /** `words`: what looks left over in the text, such as "[name]". */
  v.object({ kind: v.literal("left-over"), words: v.array(v.string()) }),
]);

/** `said` is the service's own sentence, at most 500 characters, shown as text beside ours. */
export type Failure = v.InferOutput<typeof failureSchema>;
