import * as v from "valibot";
import { cursorSchema, draftTextEntries } from "../drafts/draft";
import { filledFromSchema } from "../drafts/replace-text";
import { id, longText, uuid } from "../kernel/fields";
import { messageTypeSchema } from "../outbox/entry";
import { buttonKeptSchema } from "../settings/page-button";
import { ownLimitSchema } from "../quota/own-limit";
import { hintsKeptSchema } from "../settings/hints";
import { questionsKeptSchema } from "../settings/person-questions";
import { spellingKeptSchema } from "../settings/spelling";
import { undoKeptSchema } from "../settings/undo-window";
import { templateSchema } from "../templates/template";
import { variablesKeptSchema } from "../templates/variables";

const tabId = v.pipe(v.number(), v.integer());
const nothing = v.object({});
const shortName = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const typedName = { name: shortName, firstName: v.nullable(shortName) };

/** The text being written, with the attempt it will be sent as. */
export const draftTextSchema = v.object({
  ...draftTextEntries,
  message: longText,
  subject: longText,
  caret: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type DraftText = v.InferOutput<typeof draftTextSchema>;

/** From which text a screen went on (drafts/earlier-texts.ts). */
const writingSchema = v.object({ line: uuid, seen: v.nullable(uuid) });
const writing = v.exactOptional(writingSchema);

const consentSchema = v.picklist([
  "same-text",
  "may-have-arrived",
  "changed-recipient",
  "as-written",
]);
export type Consent = v.InferOutput<typeof consentSchema>;

/**
 * What every message to the worker holds. Apart from the replies, which only screens parse: the
 * worker must start quickly and does not carry their shapes.
 */
export const requests = {
  "key.view": nothing,
  "key.save": v.object({ key: v.pipe(v.string(), v.maxLength(10_000)) }),
  "key.remove": nothing,
  "accounts.list": nothing,
  "accounts.choose": v.object({ accountId: id }),
  /** `accountId` null: all of them; `anew`: also those that were asked within the minute. */
  "accounts.check": v.object({ accountId: v.nullable(id), anew: v.boolean() }),
  "composer.open": v.object({ tabId }),
  "composer.open-typed": v.object({
    url: v.pipe(v.string(), v.maxLength(10_000)),
    named: v.nullable(v.object(typedName)),
  }),
  /** `whoever`: of a person from a tab, whoever it shows by now. */
  "composer.reopen": v.object({ recipientId: uuid, whoever: v.boolean() }),
  "composer.switch": v.object({
    recipientId: uuid,
    attemptId: uuid,
    draft: draftTextSchema,
    // Without it the texts that this screen has not seen would go with the record it replaces.
    writing: writingSchema,
    accountId: id,
  }),
  /** `tabId`: the tab beside a side panel, which need not be the recipient's own. */
  "recipient.read-again": v.object({ recipientId: uuid, tabId: v.exactOptional(tabId) }),
  "recipient.name": v.object({ recipientId: uuid, ...typedName }),
  /** How to greet the person; null: as the page says, a null first name: without one. */
  "recipient.greet": v.object({
    recipientId: uuid,
    greeting: v.nullable(v.object({ firstName: v.nullable(shortName) })),
  }),
  "recipient.look-up": v.object({ recipientId: uuid }),
  "recipient.explain": v.object({ recipientId: uuid }),
  "composer.open-draft": v.object({ attemptId: uuid }),
  "draft.save": v.object({ recipientId: uuid, attemptId: uuid, draft: draftTextSchema, writing }),
  "draft.current": v.object({ recipientId: uuid }),
  "draft.cursor": v.object({ attemptId: uuid, cursor: cursorSchema }),
  "drafts.list": nothing,
  /** A damaged record need not have an id of ours. */
  "drafts.remove": v.object({ attemptId: id }),
  "drafts.restore": v.object({ attemptId: id }),
  /** `chosen` null: the default of new messages of this type. */
  "draft.fill": v.object({
    recipientId: uuid,
    messageType: messageTypeSchema,
    chosen: v.nullable(v.omit(filledFromSchema, ["isChosen"])),
  }),
  /** `consents`: the warnings that the user read and wants to send in spite of. */
  "send.start": v.object({
    recipientId: uuid,
    attemptId: uuid,
    draft: draftTextSchema,
    writing,
    consents: v.array(consentSchema),
  }),
  "send.follow": v.object({ attemptId: uuid }),
  "send.undo": v.object({ attemptId: uuid }),
  "send.check": v.object({ attemptId: uuid }),
  /** What the user found: whether the message of an unconfirmed attempt arrived. */
  "send.settle": v.object({ attemptId: uuid, arrived: v.boolean() }),
  "send.recall": v.object({ attemptId: uuid }),
  "sends.latest": nothing,
  /** Each as it was on screen: another outcome that came meanwhile was not seen. */
  "sends.seen": v.object({
    outcomes: v.pipe(v.array(v.object({ attemptId: uuid, state: v.string() })), v.maxLength(100)),
  }),
  /** What the service knows of the person: asked only where the user wants it. */
  "preflight.ask": v.object({ recipientId: uuid, messageType: messageTypeSchema }),
  /** What is looked for in a text, apart from what the text itself tells. */
  "guard.before": v.object({ recipientId: uuid }),
  "questions.view": nothing,
  "questions.choose": questionsKeptSchema,
  "spelling.view": nothing,
  "spelling.choose": spellingKeptSchema,
  "hints.view": nothing,
  "hints.choose": hintsKeptSchema,
  "undo.view": nothing,
  "undo.choose": undoKeptSchema,
  "route.view": nothing,
  "route.choose": v.object({ prefersNewer: v.boolean() }),
  "button.view": nothing,
  "button.want": buttonKeptSchema,
  "templates.list": nothing,
  /** New ones, and others over the ones of the same id; one message, so that a file comes in whole. */
  "templates.save": v.object({ templates: v.pipe(v.array(templateSchema), v.maxLength(2_000)) }),
  "templates.remove": v.object({ ids: v.pipe(v.array(uuid), v.maxLength(2_000)) }),
  /** The ids in their new order. */
  "templates.reorder": v.object({ ids: v.pipe(v.array(uuid), v.maxLength(2_000)) }),
  /** `id` null: the built-in greeting. */
  "templates.choose-default": v.object({ type: messageTypeSchema, id: v.nullable(uuid) }),
  "variables.view": nothing,
  "variables.keep": variablesKeptSchema,
  "own-limit.view": v.object({ accountId: id }),
  "own-limit.keep": v.object({ accountId: id, limit: ownLimitSchema }),
  "reminder.view": nothing,
  "reminder.want": v.object({ wanted: v.boolean() }),
  /**
   * `refresh`: ask the service if what is known is older than a minute. Without an account: of the
   * chosen one.
   */
  "allowance.get": v.object({ refresh: v.boolean(), accountId: v.exactOptional(id) }),
} as const;
