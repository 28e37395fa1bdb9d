import * as v from "valibot";
import { recipientSchema } from "../linkedin/recipient";
import { messageTypeSchema, outcomeSchema } from "../outbox/entry";
import { allowanceSchema } from "../quota/allowance";
import { accountSchema } from "../settings/account";
import { buttonKeptSchema } from "../settings/page-button";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const uuid = v.pipe(v.string(), v.uuid());
const isoInstant = v.pipe(v.string(), v.isoTimestamp());
/** Far above any limit of the service: it only keeps a broken page from flooding the worker. */
const longText = v.pipe(v.string(), v.maxLength(1_000_000));
const nothing = v.object({});

/** What a page may know of the key: never the key. */
export const keyViewSchema = v.variant("present", [
  v.object({ present: v.literal(false) }),
  v.object({ present: v.literal(true), last4: v.pipe(v.string(), v.maxLength(4)) }),
]);
export type KeyView = v.InferOutput<typeof keyViewSchema>;

export const accountsViewSchema = v.object({
  accounts: v.array(accountSchema),
  chosenId: v.nullable(id),
});
export type AccountsView = v.InferOutput<typeof accountsViewSchema>;

/** A recipient as a screen sees it: no urn, no tab. `proven`: the page bound a urn to it. */
export const personViewSchema = v.object({
  recipientId: uuid,
  origin: v.picklist(["tab", "link", "typed"]),
  proven: v.boolean(),
  ...v.pick(recipientSchema, ["slug", "name", "firstName", "headline", "company"]).entries,
});
export type PersonView = v.InferOutput<typeof personViewSchema>;

/** The text being written, with the attempt it will be sent as. */
export const draftTextSchema = v.object({
  message: longText,
  subject: longText,
  messageType: messageTypeSchema,
  /** False while the text is only the filled template. */
  touched: v.boolean(),
  /** Cursor position in the message, in UTF-16 units. */
  caret: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type DraftText = v.InferOutput<typeof draftTextSchema>;

export const lastContactSchema = v.object({
  state: v.picklist(["sending", "sent", "refused", "unconfirmed"]),
  /** Null when the record is damaged: it counts as unconfirmed, and nobody knows from when. */
  at: v.nullable(isoInstant),
});

/** Everything the composer needs for its first frame. */
export const composerViewSchema = v.object({
  person: personViewSchema,
  account: v.object({ id, name: v.string() }),
  draft: draftTextSchema,
  attemptId: uuid,
  lastContact: v.nullable(lastContactSchema),
  allowance: allowanceSchema,
});
export type ComposerView = v.InferOutput<typeof composerViewSchema>;

export const buttonViewSchema = v.object({ ...buttonKeptSchema.entries, allowed: v.boolean() });
export type ButtonView = v.InferOutput<typeof buttonViewSchema>;

export const consentSchema = v.picklist(["same-text", "changed-recipient"]);
export type Consent = v.InferOutput<typeof consentSchema>;

/** The answer to a Send; `attemptId` is the one a following Send of this draft must use. */
export const sendReportSchema = v.object({
  outcome: outcomeSchema,
  attemptId: uuid,
  allowance: allowanceSchema,
});
export type SendReport = v.InferOutput<typeof sendReportSchema>;

/**
 * Every message an extension page may send to the worker. Content scripts may send none: the
 * profile reader answers by its return value alone. Replies are `Result<output>`.
 */
export const protocol = {
  "key.view": { input: nothing, output: keyViewSchema },
  /** Tests the key with the service and keeps it only if the service accepted it. */
  "key.save": {
    input: v.object({ key: v.pipe(v.string(), v.maxLength(10_000)) }),
    output: v.object({ key: keyViewSchema, accounts: accountsViewSchema }),
  },
  "key.remove": { input: nothing, output: keyViewSchema },
  "accounts.list": { input: nothing, output: accountsViewSchema },
  "accounts.choose": { input: v.object({ accountId: id }), output: accountsViewSchema },
  /** Opens the composer for the profile in a tab; the worker reads the address itself. */
  "composer.open": {
    input: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
    output: composerViewSchema,
  },
  /** Opens the composer for a profile address the user typed or pasted. */
  "composer.open-typed": {
    input: v.object({ url: v.pipe(v.string(), v.maxLength(10_000)) }),
    output: composerViewSchema,
  },
  /** Opens the composer for the person of an earlier one again: for a "tab", whoever it shows now. */
  "composer.reopen": { input: v.object({ recipientId: uuid }), output: composerViewSchema },
  "draft.save": {
    input: v.object({ recipientId: uuid, attemptId: uuid, draft: draftTextSchema }),
    output: v.object({ saved: v.boolean() }),
  },
  /** Throws the typed text away and fills the template again; answers with the text thrown away. */
  "draft.reset": {
    input: v.object({ recipientId: uuid, attemptId: uuid }),
    output: v.object({ draft: draftTextSchema, attemptId: uuid }),
  },
  /** `consents`: the warnings that the user read and wants to send in spite of. */
  "send.start": {
    input: v.object({
      recipientId: uuid,
      attemptId: uuid,
      draft: draftTextSchema,
      consents: v.array(consentSchema),
    }),
    output: sendReportSchema,
  },
  /** The button on profiles; `allowed`: whether Chrome lets Courier into the pages of LinkedIn. */
  "button.view": { input: nothing, output: buttonViewSchema },
  /** The screen asks Chrome for the permission first: only a click there can. */
  "button.want": { input: buttonKeptSchema, output: buttonViewSchema },
  /** `refresh`: ask the service if what is known is older than a minute. */
  "allowance.get": { input: v.object({ refresh: v.boolean() }), output: allowanceSchema },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Input<N extends MessageName> = v.InferInput<Protocol[N]["input"]>;
export type Output<N extends MessageName> = v.InferOutput<Protocol[N]["output"]>;
