import * as v from "valibot";
import { failureSchema } from "../kernel/failure";
import { lastWordsSchema, relationshipSchema } from "./facts";

/** What the service says of a person before anything is sent. Null: it did not say, or was not asked. */
export const preflightSchema = v.object({
  /** Whether the account and the person have a conversation. */
  conversation: v.nullable(v.boolean()),
  lastWords: v.nullable(lastWordsSchema),
  ...v.pick(relationshipSchema, ["connected", "invitation"]).entries,
  /** InMail credits of the account. */
  credits: v.nullable(v.number()),
  /** Takes InMail without a credit. */
  openProfile: v.nullable(v.boolean()),
  /**
   * Whom the service takes the address for, where the page proves nobody: "one" member, or "two",
   * because its answers differ.
   */
  members: v.nullable(v.picklist(["one", "two"])),
  /** "service-names-another": nothing may be sent. */
  stop: v.nullable(failureSchema),
});
export type Preflight = v.InferOutput<typeof preflightSchema>;

export const nothingKnown: Preflight = {
  conversation: null,
  lastWords: null,
  connected: null,
  invitation: null,
  credits: null,
  openProfile: null,
  members: null,
  stop: null,
};
