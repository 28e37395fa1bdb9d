import * as v from "valibot";
import { attachedFileSchema } from "../files/attached-file";
import { failureSchema } from "../kernel/failure";
import { isoInstant } from "../kernel/fields";
import { routeSchema } from "../settings/routes-kept";

export const messageTypeSchema = v.picklist(["message", "inmail"]);
export type MessageType = v.InferOutput<typeof messageTypeSchema>;

/** Why nobody can say whether the message arrived. */
export const doubtSchema = v.picklist([
  "cut", // the connection ended without an answer
  "timed-out", // no complete answer within the time limit
  "server-error", // a 5xx, or a status that may follow a delivery
  "not-understood", // a 2xx or 400 whose body proves neither
  "redirected", // a 3xx: it was not followed
  "worker-died", // found in state "sending" by a later worker
]);
export type Doubt = v.InferOutput<typeof doubtSchema>;

/** Where an attempt stands; which step leads where is in state.ts. */
export const outcomeSchema = v.variant("state", [
  /** In the Undo window, which ends at `until`. Nothing left yet. */
  v.object({ state: v.literal("held"), until: isoInstant }),
  /** Taken back by the user in the Undo window. */
  v.object({ state: v.literal("undone") }),
  /** Its worker died in the Undo window, so that it never left. */
  v.object({ state: v.literal("returned") }),
  /** The mark: on the disk before the request leaves. */
  v.object({ state: v.literal("sending") }),
  v.object({
    state: v.literal("sent"),
    /** The urn the service echoed, compared by member number: "unequal" is a loud alarm. */
    echo: v.picklist(["same", "unequal", "not-compared"]),
  }),
  v.object({ state: v.literal("refused"), failure: failureSchema }),
  v.object({ state: v.literal("unconfirmed"), doubt: doubtSchema }),
  /** The user looked and says that it did not arrive. */
  v.object({ state: v.literal("not-delivered") }),
  /** It was sent, and taken out of the conversation again. */
  v.object({ state: v.literal("recalled"), at: isoInstant }),
]);
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** What an answer of the service, or its failing, makes of an attempt. */
export type Answered = Extract<Outcome, { state: "sent" | "refused" | "unconfirmed" }>;

/** LinkedIn's ordinary inbox, or that of Sales Navigator. */
export const channelSchema = v.picklist(["inbox", "sales-navigator"]);

/** How a message goes, settled at the press of Send. */
const waySchema = v.object({
  route: routeSchema,
  channel: channelSchema,
  /** The conversation that it continues; null: none is known. */
  conversationUrn: v.nullable(v.string()),
});
export type Way = v.InferOutput<typeof waySchema>;

/** What the service calls the message and its conversation, each null where it does not say. */
const receiptSchema = v.object({
  conversationUrn: v.nullable(v.string()),
  messageUrn: v.nullable(v.string()),
});
export type Receipt = v.InferOutput<typeof receiptSchema>;

/** What the service calls a file that it took; a message names it by all of this. */
export const uploadSchema = v.object({
  assetUrn: v.pipe(v.string(), v.minLength(1)),
  byteSize: v.number(),
  mediaType: v.string(),
  name: v.string(),
});
export type Upload = v.InferOutput<typeof uploadSchema>;

/** A file of an attempt; `upload` is null until the service has it. */
const sentFileSchema = v.object({
  ...attachedFileSchema.entries,
  upload: v.nullable(uploadSchema),
});

/** Where a recall stands that did not take the message back, or not for certain. */
const recallSchema = v.variant("state", [
  /** The mark: on the disk before the request leaves. */
  v.object({ state: v.literal("asking"), at: isoInstant }),
  v.object({ state: v.literal("refused"), at: isoInstant, failure: failureSchema }),
  v.object({
    state: v.literal("unconfirmed"),
    at: isoInstant,
    doubt: doubtSchema,
    said: v.nullable(v.string()),
    /** What the last look into the conversation found. That it is not there proves nothing. */
    look: v.nullable(v.object({ at: isoInstant, found: v.picklist(["there", "not-there"]) })),
  }),
]);
export type Recall = v.InferOutput<typeof recallSchema>;

/** What an answer of the service, or its failing, makes of a recall. */
export type RecallAnswer =
  | { state: "done" }
  | Omit<Extract<Recall, { state: "refused" }>, "at">
  | Omit<Extract<Recall, { state: "unconfirmed" }>, "at" | "look">;

/** One attempt to send one text to one person, kept under its attempt id. Times are ISO 8601. */
export const outboxEntrySchema = v.object({
  version: v.literal(2),
  attemptId: v.pipe(v.string(), v.uuid()),
  /** Every key the person is known by ("slug:..." and, if proven, "member:..."). */
  persons: v.array(v.string()),
  accountId: v.string(),
  recipient: v.object({
    slug: v.string(),
    urn: v.nullable(v.string()),
    /** The member number that the text was written for, where no page proved one at Send. */
    meant: v.exactOptional(v.number()),
    name: v.nullable(v.string()),
  }),
  /** Theirs: what a later text to somebody else must not say by mistake. It is sent nowhere. */
  company: v.exactOptional(v.string()),
  messageType: messageTypeSchema,
  subject: v.string(),
  message: v.string(),
  /** The press of Send. */
  startedAt: isoInstant,
  /** The end of the Undo window; the request cannot have left before. */
  leftAt: v.nullable(isoInstant),
  endedAt: v.nullable(isoInstant),
  outcome: outcomeSchema,
  /** Who said how it ended, where that was not the service's own answer. */
  settledBy: v.nullable(v.picklist(["thread", "user"])),
  /** When the conversation was last read without finding the text. That proves nothing. */
  missedAt: v.nullable(isoInstant),
  /** Since when there is an outcome that nobody has seen; null once it was seen. */
  unseenSince: v.nullable(isoInstant),
  // What follows came later: records without it are older, and stay readable.
  way: v.optional(v.nullable(waySchema), null),
  receipt: v.optional(v.nullable(receiptSchema), null),
  recall: v.optional(v.nullable(recallSchema), null),
  files: v.optional(v.array(sentFileSchema), []),
});
export type OutboxEntry = v.InferOutput<typeof outboxEntrySchema>;
