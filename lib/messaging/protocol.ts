import * as v from "valibot";
import { recipientSchema } from "../linkedin/recipient";
import { outboxEntrySchema } from "../outbox/entry";
import { preflightSchema } from "../preflight/preflight";
import { allowanceSchema } from "../quota/allowance";
import { ownLimitSchema } from "../quota/own-limit";
import { accountSchema } from "../settings/account";
import { planKindSchema } from "../settings/account-facts";
import { buttonKeptSchema } from "../settings/page-button";
import { questionsKeptSchema } from "../settings/person-questions";
import { routesKeptSchema } from "../settings/routes-kept";
import { undoKeptSchema } from "../settings/undo-window";
import { templateSchema } from "../templates/template";
import { variablesKeptSchema } from "../templates/variables";
import { draftTextSchema, type requests } from "./requests";

export type { Consent, DraftText } from "./requests";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const uuid = v.pipe(v.string(), v.uuid());
const isoInstant = v.pipe(v.string(), v.isoTimestamp());
/** What a page may know of the key: never the key. */
export const keyViewSchema = v.variant("present", [
  v.object({ present: v.literal(false) }),
  v.object({ present: v.literal(true), last4: v.pipe(v.string(), v.maxLength(4)) }),
]);
export type KeyView = v.InferOutput<typeof keyViewSchema>;

/** An account with all that is known of it; its allowance as it was last seen. */
export const accountViewSchema = v.object({
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
export const personViewSchema = v.object({
  recipientId: uuid,
  origin: v.picklist(["tab", "link", "typed"]),
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
  slug: v.string(),
  name: v.nullable(v.string()),
  seen: v.boolean(),
});
export type AttemptView = v.InferOutput<typeof attemptViewSchema>;

/**
 * The latest attempt to reach a person. "unavailable": Courier's records from before `at` are lost,
 * so that nobody knows.
 */
export const lastContactSchema = v.object({
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

/** Everything the composer needs for its first frame. */
export const composerViewSchema = v.object({
  person: personViewSchema,
  account: v.object({ id, name: v.string() }),
  accountBy: recipientSchema.entries.accountBy,
  /** All that the key reaches, this one among them. */
  accounts: v.array(accountViewSchema),
  draft: draftTextSchema,
  attemptId: uuid,
  lastContact: v.nullable(lastContactSchema),
  /** The attempt to this person that is under way, in doubt, or ended without anybody seeing it. */
  attempt: v.nullable(attemptViewSchema),
  allowance: allowanceSchema,
});
export type ComposerView = v.InferOutput<typeof composerViewSchema>;

/** What is known of a person by now, with the text to go on with while nothing was typed. */
export const personKnownSchema = v.object({
  ...v.pick(composerViewSchema, ["person", "draft", "attemptId", "lastContact"]).entries,
  /** Somebody else on the page (null: the user); `isSure` is false while that may still pass. */
  moved: v.nullable(v.object({ shown: v.nullable(v.string()), isSure: v.boolean() })),
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

const preferenceSchema = v.pick(routesKeptSchema, ["prefersNewer"]);

/** Newest first; "damaged" records come before all others and count as unconfirmed. */
export const lastSendsSchema = v.object({
  attempts: v.array(v.union([v.literal("damaged"), attemptViewSchema])),
  unseen: v.number(),
  /** Since when earlier records are missing, ISO 8601; null where none are. */
  lostAt: v.nullable(v.string()),
});
export type LastSends = v.InferOutput<typeof lastSendsSchema>;

/** All templates in the user's order: what every message about them answers. */
const templatesViewSchema = v.object({ templates: v.array(templateSchema) });

/**
 * Every message an extension page may send to the worker, and what it answers. Content scripts may
 * send none: the profile reader answers by its return value alone. Replies are `Result<output>`.
 */
export const replies = {
  "key.view": keyViewSchema,
  /** Tests the key with the service and keeps it only if the service accepted it. */
  "key.save": v.object({ key: keyViewSchema, accounts: accountsViewSchema }),
  "key.remove": keyViewSchema,
  "accounts.list": accountsViewSchema,
  "accounts.choose": accountsViewSchema,
  /** Asks the service how accounts are. */
  "accounts.check": accountsViewSchema,
  /** Opens the composer for the profile in a tab; the worker reads the address itself. */
  "composer.open": composerViewSchema,
  /** Opens the composer for a profile address the user typed or pasted. */
  "composer.open-typed": composerViewSchema,
  /** Opens the composer for the person of an earlier one again: for a "tab", whoever it shows now. */
  "composer.reopen": composerViewSchema,
  /** Opens the composer for the same person from another account, with what was typed. */
  "composer.switch": composerViewSchema,
  /** Reads the page of an open composer once more; nothing stays in the page. */
  "recipient.read-again": personKnownSchema,
  /** Gives a person whose page told no name the one the user knows. */
  "recipient.name": personKnownSchema,
  "recipient.explain": explanationSchema,
  "draft.save": v.object({ saved: v.boolean() }),
  /** Throws the typed text away and fills the template again; answers with the new text. */
  "draft.reset": v.object({ draft: draftTextSchema, attemptId: uuid }),
  /** Answers when the attempt is held, or tells why it may not go; what follows goes on by itself. */
  "send.start": attemptViewSchema,
  /** Answers at the end of an attempt. */
  "send.follow": sendReportSchema,
  /** `undone` is false where it was too late. */
  "send.undo": v.object({ undone: v.boolean() }),
  /** Looks into the conversation for an unconfirmed attempt, or for one whose recall is in doubt. */
  "send.check": attemptViewSchema,
  "send.settle": attemptViewSchema,
  /** Takes a sent message out of the conversation; answers when that is done, refused or in doubt. */
  "send.recall": attemptViewSchema,
  "sends.latest": lastSendsSchema,
  /** These outcomes were on screen. */
  "sends.seen": v.null(),
  /** Never more than is known when every question had its time. */
  "preflight.ask": preflightSchema,
  "questions.view": questionsKeptSchema,
  "questions.choose": questionsKeptSchema,
  "undo.view": undoKeptSchema,
  "undo.choose": undoKeptSchema,
  /** Whether messages go by the newer endpoint wherever it can carry them. */
  "route.view": preferenceSchema,
  "route.choose": preferenceSchema,
  /** The button on profiles; `allowed`: whether Chrome lets Courier into the pages of LinkedIn. */
  "button.view": buttonViewSchema,
  /** The screen asks Chrome for the permission first: only a click there can. */
  "button.want": buttonViewSchema,
  "templates.list": templatesViewSchema,
  "templates.save": templatesViewSchema,
  /** Taken back by saving what was removed. */
  "templates.remove": templatesViewSchema,
  "templates.reorder": templatesViewSchema,
  "templates.used": templatesViewSchema,
  /** How the user signs, and variables of their own. */
  "variables.view": variablesKeptSchema,
  "variables.keep": variablesKeptSchema,
  /** The user's own limit a day of an account; null for none. */
  "own-limit.view": v.object({ limit: ownLimitSchema }),
  "own-limit.keep": v.object({ limit: ownLimitSchema }),
  /** When the toolbar will say that the messages are full again; null for not at all. */
  "reminder.view": v.object({ at: v.nullable(isoInstant) }),
  "reminder.want": v.object({ at: v.nullable(isoInstant) }),
  "allowance.get": allowanceSchema,
} as const satisfies Record<MessageName, v.GenericSchema>;

export type MessageName = keyof typeof requests;
export type Input<N extends MessageName> = v.InferInput<(typeof requests)[N]>;
export type Output<N extends MessageName> = v.InferOutput<(typeof replies)[N]>;
