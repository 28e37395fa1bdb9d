import * as v from "valibot";

const text = v.nullish(v.string(), null);
const file = v.object({
  assetUrn: v.string(),
  byteSize: v.number(),
  mediaType: v.string(),
  name: v.string(),
});
const urn = (kind: string) => v.nullish(v.pipe(v.string(), v.startsWith(`urn:li:${kind}`)), null);

/** The fields of reference connectsafely-api 2.2; fields nobody documented are ignored. */
const requestSchema = v.pipe(
  v.object({
    accountId: text,
    recipientProfileId: v.nullish(v.pipe(v.string(), v.regex(/^[^\s/?#]{1,200}$/u)), null),
    recipientProfileUrn: urn("fsd_profile:"),
    conversationUrn: urn(""),
    message: v.pipe(v.string("message is required"), v.regex(/\S/, "message is required")),
    subject: text,
    attachments: v.optional(v.array(v.object({ file })), []),
    messagingChannel: v.optional(v.picklist(["auto", "sales_navigator", "linkedin_inbox"]), "auto"),
  }),
  v.check(
    (fields) =>
      fields.recipientProfileId !== null ||
      fields.recipientProfileUrn !== null ||
      fields.conversationUrn !== null,
    "recipientProfileId or recipientProfileUrn is required",
  ),
);
export type ConversationRequest = v.InferOutput<typeof requestSchema>;

export type CheckedConversation =
  | { readonly kind: "valid"; readonly request: ConversationRequest }
  | { readonly kind: "invalid"; readonly error: string };

export function checkConversationRequest(fields: object): CheckedConversation {
  const parsed = v.safeParse(requestSchema, fields);
  if (parsed.success) return { kind: "valid", request: parsed.output };
  const [issue] = parsed.issues;
  const name = v.getDotPath(issue);
  const isOwnText = issue.type === "check" || issue.message === "message is required";
  return { kind: "invalid", error: isOwnText ? issue.message : `${name} is not valid` };
}
