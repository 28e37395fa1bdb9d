import * as v from "valibot";
import type { Result } from "../kernel/result";
import type { Json } from "./parse-json";
import { readEndpoint } from "./read-endpoint";
import type { Service } from "./request";

/** Which of the account's conversations: the one with this person. */
export interface WithWhom {
  accountId: string;
  /** The address knows people by slug only; `urn` is what the answer may be compared with. */
  recipient: { slug: string; urn: string | null };
}

export interface Conversation {
  /** "": the service knows of none, which may be because it has not looked lately. */
  conversationUrn: string;
  /** Whose conversation the service says it is; "" where it does not. */
  profileUrn: string;
}

const existsSchema = v.object({
  success: v.nullish(v.literal(true)),
  hasConversation: v.optional(v.unknown()),
  conversationUrn: v.fallback(v.pipe(v.string(), v.regex(/^urn:li:[!-~]+$/)), ""),
  profileUrn: v.fallback(v.string(), ""),
});

/** The conversation with a person (reference connectsafely-api 5.2). It costs no allowance. */
export async function conversationWith(
  service: Service,
  { accountId, recipient }: WithWhom,
): Promise<Result<Conversation>> {
  const { result } = await readEndpoint(service, {
    path: `/conversations/exists/${encodeURIComponent(recipient.slug)}?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    missing: "profile-not-found",
    parse: parseConversation,
  });
  return result;
}

/** A urn counts whatever stands beside it; that there is no conversation has to be said. */
function parseConversation(body: Json): Conversation | null {
  const parsed = v.safeParse(existsSchema, body);
  if (!parsed.success) return null;
  const { conversationUrn, hasConversation, profileUrn } = parsed.output;
  return conversationUrn || hasConversation === false ? { conversationUrn, profileUrn } : null;
}
