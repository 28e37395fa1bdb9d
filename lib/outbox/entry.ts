import * as v from "valibot";
import { failureSchema } from "../kernel/failure";

const isoInstant = v.pipe(v.string(), v.isoTimestamp());

export const messageTypeSchema = v.picklist(["message", "inmail"]);
export type MessageType = v.InferOutput<typeof messageTypeSchema>;

/** Why nobody can say whether the message arrived. */
export const doubtSchema = v.picklist([
  "cut", // the connection ended without an answer
  "timed-out", // no complete answer within the time limit
  "server-error", // a 5xx, or a status that may follow a delivery
  "not-understood", // a 2xx or 400 whose body proves neither
  "redirected", // a 3xx: it was not followed
  "worker-died", // found in state "sending" at a later start
]);
export type Doubt = v.InferOutput<typeof doubtSchema>;

/** Where an attempt stands. "sending" is written before the request leaves, the rest after. */
export const outcomeSchema = v.variant("state", [
  v.object({ state: v.literal("sending") }),
  v.object({
    state: v.literal("sent"),
    /** The urn the service echoed, compared by member number: "unequal" is a loud alarm. */
    echo: v.picklist(["same", "unequal", "not-compared"]),
  }),
  v.object({ state: v.literal("refused"), failure: failureSchema }),
  v.object({ state: v.literal("unconfirmed"), doubt: doubtSchema }),
]);
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** One attempt to send one text to one person, kept under its attempt id. Times are ISO 8601. */
export const outboxEntrySchema = v.object({
  version: v.literal(1),
  attemptId: v.pipe(v.string(), v.uuid()),
  /** Every key the person is known by ("slug:..." and, if proven, "member:..."). */
  persons: v.array(v.string()),
  accountId: v.string(),
  recipient: v.object({
    slug: v.string(),
    urn: v.nullable(v.string()),
    name: v.nullable(v.string()),
  }),
  messageType: messageTypeSchema,
  subject: v.string(),
  message: v.string(),
  startedAt: isoInstant,
  endedAt: v.nullable(isoInstant),
  outcome: outcomeSchema,
});
export type OutboxEntry = v.InferOutput<typeof outboxEntrySchema>;
