import * as v from "valibot";
import { readingFields } from "./reading-fields";

const accountBySchema = v.picklist(["chosen", "last-time", "picked"]);
export type AccountBy = v.InferOutput<typeof accountBySchema>;

/**
 * A person a message can be written to, issued by the worker (design section 7, "Recipient").
 * `origin` "tab": read from the page in that tab; "link": a link the user chose; "typed": a profile
 * address the user gave; "draft": the address that a kept text was written for.
 */
export const recipientSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** The sending account shown beside this person; a message from another one is stopped. */
  accountId: v.string(),
  /**
   * Why it is this account: the one chosen in the settings, the one of the last message to this
   * person, or the one picked for this message.
   */
  accountBy: accountBySchema,
  origin: v.variant("kind", [
    v.object({ kind: v.literal("tab"), tabId: v.pipe(v.number(), v.integer()) }),
    v.object({ kind: v.literal("link") }),
    v.object({ kind: v.literal("typed") }),
    v.object({ kind: v.literal("draft") }),
  ]),
  ...v.pick(readingFields, [
    "slug",
    "urn",
    "name",
    "doubtful",
    "firstName",
    "firstNameGuessed",
    "headline",
    "company",
    "degree",
    "message",
    "viewer",
    "layout",
    "evidence",
    "confidence",
    "reason",
    "trace",
  ]).entries,
  /** The member number that a kept text was written for, where no page proves one now. */
  meant: v.exactOptional(v.number()),
  /** "typed": the name is the user's own, because the page told none. */
  nameSource: v.picklist(["page", "typed"]),
});

export type Recipient = v.InferOutput<typeof recipientSchema>;

/** Whether the page said who this is. E6 is the address alone (reference linkedin-pages 4.3). */
export function isReadFromPage({ urn, evidence }: Pick<Recipient, "urn" | "evidence">): boolean {
  return urn !== null && evidence.some((kind) => kind !== "E6");
}
