import * as v from "valibot";
import { isoInstant } from "../kernel/fields";
import { preflightSchema } from "../preflight/preflight";
import { allowanceSchema } from "../quota/allowance";
import { ownLimitSchema } from "../quota/own-limit";
import { hintsKeptSchema } from "../settings/hints";
import { questionsKeptSchema } from "../settings/person-questions";
import { spellingKeptSchema } from "../settings/spelling";
import { undoKeptSchema } from "../settings/undo-window";
import { templateSchema } from "../templates/template";
import { templateDefaultsSchema } from "../templates/template-defaults";
import { variablesKeptSchema } from "../templates/variables";
import { draftTextSchema, type requests } from "./requests";
import {
  keyViewSchema,
  accountsViewSchema,
  attemptViewSchema,
  composerViewSchema,
  personKnownSchema,
  explanationSchema,
  nameFoundSchema,
  buttonViewSchema,
  sendReportSchema,
  lastSendsSchema,
  draftsViewSchema,
  keptTextSchema,
  preferenceSchema,
  writtenBeforeSchema,
} from "./views";

export type { Consent, DraftText } from "./requests";
export type {
  KeyView,
  AccountView,
  AccountsView,
  PersonView,
  AttemptView,
  LastContact,
  ComposerView,
  PersonKnown,
  Explanation,
  NameFound,
  ButtonView,
  SendReport,
  LastSends,
  KeptText,
  EarlierView,
  DraftsView,
} from "./views";

/** All templates in the user's order, and which of them new texts begin with: what every message about them answers. */
const templatesViewSchema = v.object({
  templates: v.array(templateSchema),
  defaults: templateDefaultsSchema,
});

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
  /** Opens the composer for the person of an earlier one again. */
  "composer.reopen": composerViewSchema,
  /** Opens the composer for the same person from another account, with what was typed. */
  "composer.switch": composerViewSchema,
  /** Reads the page of an open composer once more; nothing stays in the page. */
  "recipient.read-again": personKnownSchema,
  /** Gives a person whose page told no name the one the user knows. */
  "recipient.name": personKnownSchema,
  "recipient.greet": personKnownSchema,
  /** Asks the service what it calls the person: offered, never taken by itself. */
  "recipient.look-up": nameFoundSchema,
  "recipient.explain": explanationSchema,
  /** The composer for a text from the list of drafts. */
  "composer.open-draft": composerViewSchema,
  /** `attemptId`: under which the text goes on. */
  "draft.save": v.variant("saved", [
    v.object({ saved: v.literal(false) }),
    v.object({
      saved: v.literal(true),
      ...v.pick(keptTextSchema, ["attemptId", "earlier"]).entries,
    }),
  ]),
  /** What a composer shows by now, whoever wrote it. */
  "draft.current": v.object({
    ...keptTextSchema.entries,
    ...v.pick(composerViewSchema, ["person", "attempt"]).entries,
  }),
  "draft.cursor": v.null(),
  "drafts.list": draftsViewSchema,
  /** Taken back by "drafts.restore" until the browser is closed. */
  "drafts.remove": draftsViewSchema,
  "drafts.restore": draftsViewSchema,
  /** Fills a template for the person and keeps nothing: what takes its place is saved as typing is. */
  "draft.fill": v.omit(draftTextSchema, ["channel", "replaced"]),
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
  "guard.before": writtenBeforeSchema,
  "questions.view": questionsKeptSchema,
  "questions.choose": questionsKeptSchema,
  "spelling.view": spellingKeptSchema,
  "spelling.choose": spellingKeptSchema,
  "hints.view": hintsKeptSchema,
  "hints.choose": hintsKeptSchema,
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
  "templates.choose-default": templatesViewSchema,
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
