import * as v from "valibot";
import { textSchema } from "../drafts/replace-text";
import { id, isoInstant, uuid } from "../kernel/fields";
import { greetingViewSchema } from "../linkedin/greeting-view";
import { recipientSchema } from "../linkedin/recipient";
import { outboxEntrySchema } from "../outbox/entry";
import { allowanceSchema } from "../quota/allowance";
import { accountSchema } from "../settings/account";
import { planKindSchema } from "../settings/account-facts";
import { buttonKeptSchema } from "../settings/page-button";
import { routesKeptSchema } from "../settings/routes-kept";
import { draftTextSchema } from "./requests";

/** What a page may know of the key: never the key. */
export const keyViewSchema = v.variant("present", [
  v.object({ present: v.literal(false) }),
  v.object({ present: v.literal(true), last4: v.pipe(v.string(), v.maxLength(4)) }),
]);
export type KeyView = v.InferOutput<typeof keyViewSchema>;

/** An account with all that is known of it; its allowance as it was last seen. */
const accountViewSchema = v.object({
  ...accountSchema.entries,
  hasTokens: v.nullable(v.boolean()),
  plan: v.nullable(planKindSchema),
  allowance: allowanceSchema,
});
export type AccountView = v.InferOutput<typeof accountViewSchema>;

export const accountsViewSchema = v.object({
  accounts: v.array(accountViewSchema),
  chosenId: v.nullable(id),
});
export type AccountsView = v.InferOutput<typeof accountsViewSchema>;

/** A recipient as a screen sees it: no urn, no tab. `proven`: the page bound a urn to it. */
const personViewSchema = v.object({
  recipientId: uuid,
  origin: v.picklist(["tab", "link", "typed", "draft"]),
  proven: v.boolean(),
  ...v.pick(recipientSchema, [
    "slug",
    "name",
    "doubtful",
    "nameSource",
    "firstName",
    "headline",
    "company",
    "degree",
    "reason",
  ]).entries,
  greeting: greetingViewSchema,
  /** Whoever is signed in to LinkedIn, where that is known not to be the sending account. */
  signedInAs: recipientSchema.entries.viewer.entries.slug,
  /** Their own account, where the key reaches it. */
  signedInId: v.nullable(id),
});
export type PersonView = v.InferOutput<typeof personViewSchema>;

/** An attempt as a screen sees it: no urn, no keys of the person. */
export const attemptViewSchema = v.object({
  ...v.pick(outboxEntrySchema, [
    "attemptId",
    "messageType",
    "subject",
    "message",
    "startedAt",
    "leftAt",
    "endedAt",
    "outcome",
    "settledBy",
    "missedAt",
    "recall",
  ]).entries,
  /** The names of the files that went with it. */
  files: v.array(v.string()),
  slug: v.string(),
  name: v.nullable(v.string()),
  seen: v.boolean(),
});
export type AttemptView = v.InferOutput<typeof attemptViewSchema>;

/**
 * The latest attempt to reach a person. "unavailable": Courier's records from before `at` are lost,
 * so that nobody knows.
 */
const lastContactSchema = v.object({
  state: v.picklist([
    "held",
    "sending",
    "sent",
    "refused",
    "unconfirmed",
    "returned",
    "not-delivered",
    "recalled",
    "unavailable",
  ]),
  /** Null when the record is damaged: it counts as unconfirmed, and nobody knows from when. */
  at: v.nullable(isoInstant),
});

export type LastContact = v.InferOutput<typeof lastContactSchema>;

const earlierViewSchema = v.nullable(textSchema);
export type EarlierView = v.InferOutput<typeof earlierViewSchema>;

/** The text that a composer goes on with, and what it takes to agree with another one about it. */
export const keptTextSchema = v.object({
  draft: draftTextSchema,
  attemptId: uuid,
  /** Which text this is; null where nobody knows. */
  edition: v.nullable(uuid),
  /** The latest text of another window that this one took the place of. */
  earlier: earlierViewSchema,
});
export type KeptText = v.InferOutput<typeof keptTextSchema>;

/** Texts that were typed and not sent, newest first. */
export const draftsViewSchema = v.object({
  drafts: v.array(
    v.object({
      attemptId: uuid,
      slug: v.string(),
      name: v.nullable(v.string()),
      /** The name of the account; null where the key does not reach it. */
      account: v.nullable(v.string()),
      message: v.string(),
      subject: v.string(),
      /** ISO 8601. */
      updatedAt: v.string(),
    }),
  ),
  /** Records that cannot be read, with their text where that can be. */
  damaged: v.array(v.object({ attemptId: v.string(), message: v.nullable(v.string()) })),
});
export type DraftsView = v.InferOutput<typeof draftsViewSchema>;

/** Everything the composer needs for its first frame. */
export const composerViewSchema = v.object({
  person: personViewSchema,
  account: v.object({ id, name: v.string() }),
  accountBy: recipientSchema.entries.accountBy,
  /** All that the key reaches, this one among them. */
  accounts: v.array(accountViewSchema),
  ...keptTextSchema.entries,
  checksSpelling: v.boolean(),
  lastContact: v.nullable(lastContactSchema),
  /** The attempt to this person that is under way, in doubt, or ended without anybody seeing it. */
  attempt: v.nullable(attemptViewSchema),
  allowance: allowanceSchema,
});
export type ComposerView = v.InferOutput<typeof composerViewSchema>;

/** What is known of a person by now, with the text to go on with while nothing was typed. */
export const personKnownSchema = v.object({
  ...v.pick(composerViewSchema, ["person", "lastContact"]).entries,
  ...keptTextSchema.entries,
  /**
   * Somebody else on the page (null: the user); `isSure` is false while that may still pass.
   * `isOwnTab`: in the person's own tab, about which Send would ask.
   */
  moved: v.nullable(
    v.object({ shown: v.nullable(v.string()), isSure: v.boolean(), isOwnTab: v.boolean() }),
  ),
});
export type PersonKnown = v.InferOutput<typeof personKnownSchema>;

/** How a person was read, for whoever wants to know why it is or is not sure. */
export const explanationSchema = v.pick(recipientSchema, [
  "layout",
  "evidence",
  "confidence",
  "reason",
  "trace",
  "doubtful",
  "firstName",
  "firstNameGuessed",
  "headline",
  "company",
  "degree",
  "message",
  "viewer",
]);
export type Explanation = v.InferOutput<typeof explanationSchema>;

/** What the service calls a person; `firstName` null where nobody can tell which word it is. */
export const nameFoundSchema = v.object({
  name: v.string(),
  firstName: v.nullable(v.string()),
  headline: v.nullable(v.string()),
});
export type NameFound = v.InferOutput<typeof nameFoundSchema>;

export const buttonViewSchema = v.object({ ...buttonKeptSchema.entries, allowed: v.boolean() });
export type ButtonView = v.InferOutput<typeof buttonViewSchema>;

/**
 * What became of a Send. `attemptId` is the one that a following Send of this text must name: it is
 * renewed after each outcome and after Undo.
 */
export const sendReportSchema = v.object({
  attempt: attemptViewSchema,
  attemptId: uuid,
  allowance: allowanceSchema,
});
export type SendReport = v.InferOutput<typeof sendReportSchema>;

export const preferenceSchema = v.pick(routesKeptSchema, ["prefersNewer"]);

/** Newest first; "damaged" records come before all others and count as unconfirmed. */
export const lastSendsSchema = v.object({
  attempts: v.array(v.union([v.literal("damaged"), attemptViewSchema])),
  unseen: v.number(),
  /** Since when earlier records are missing, ISO 8601; null where none are. */
  lostAt: v.nullable(v.string()),
});
export type LastSends = v.InferOutput<typeof lastSendsSchema>;

/** Names and companies that were said in texts to others, and the last message that arrived at this person. */
export const writtenBeforeSchema = v.object({
  saidOf: v.array(v.object({ name: v.string(), words: v.array(v.string()) })),
  sent: v.nullable(v.object({ message: v.string(), at: isoInstant })),
});
