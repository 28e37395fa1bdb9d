import * as v from "valibot";
import { isoInstant } from "../kernel/fields";

/** A urn as the service named it; "" where it named none. What it proves: docs/CONNECTSAFELY.md, "What the service says of a person". */
const urn = v.pipe(v.string(), v.maxLength(500));

/** Whether there is a conversation with a person. `conversationUrn` "": there is none, or it is not told. */
export const conversationSchema = v.object({
  isThere: v.nullable(v.boolean()),
  conversationUrn: urn,
  profileUrn: urn,
});
export type Conversation = v.InferOutput<typeof conversationSchema>;

/** How account and person stand to each other; null: not told, or told both ways. */
export const relationshipSchema = v.object({
  connected: v.nullable(v.boolean()),
  invitation: v.nullable(v.picklist(["none", "sent", "received"])),
  profileUrn: urn,
});
export type Relationship = v.InferOutput<typeof relationshipSchema>;

/** The latest message of a conversation: its first line, and whose it is where that is certain. */
export const lastWordsSchema = v.object({
  line: v.string(),
  at: isoInstant,
  by: v.picklist(["us", "them", "unknown"]),
});
export type LastWords = v.InferOutput<typeof lastWordsSchema>;

/** InMail credits of an account. */
export const creditsSchema = v.object({ credits: v.number() });
export type Credits = v.InferOutput<typeof creditsSchema>;

/** Whether a person takes InMail without a credit; `profileUrn` "": not told of whom this is. */
export const openProfileSchema = v.object({ isOpen: v.boolean(), profileUrn: urn });
export type OpenProfile = v.InferOutput<typeof openProfileSchema>;
