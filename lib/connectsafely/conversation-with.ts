import * as v from "valibot";
import type { Result } from "../kernel/result";
import type { PersonName } from "../linkedin/same-person";
import type { Conversation } from "../preflight/facts";
import type { Json } from "./parse-json";
import { readEndpoint } from "./read-endpoint";
import type { Service } from "./request";
import { profileUrn } from "./told-fields";

/** Which of the account's conversations: the one with this person. */
export interface WithWhom {
  accountId: string;
  /** The address knows people by slug only; the rest is what the answer may be compared with. */
  recipient: PersonName;
}

const existsSchema = v.object({
  success: v.nullish(v.literal(true)),
  hasConversation: v.fallback(v.nullish(v.boolean()), null),
  conversationUrn: v.fallback(v.pipe(v.string(), v.regex(/^urn:li:[!-~]+$/)), ""),
  profileUrn,
});

/**
 * Whether there is a conversation with a person, and whom the service takes the slug for (reference
 * connectsafely-api 5.2). It costs no allowance. "None" may be because it has not looked lately.
 * Failures: "profile-not-found", others of `readFailure`.
 */
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
  const { conversationUrn, hasConversation = null, profileUrn } = parsed.output;
  const isThere = conversationUrn === "" ? hasConversation : true;
  return isThere === null && profileUrn === "" ? null : { isThere, conversationUrn, profileUrn };
}
