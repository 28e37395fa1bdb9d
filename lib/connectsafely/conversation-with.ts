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
  /** Null: the service knows of none, which may be because it has not looked lately. */
  conversationUrn: string | null;
  /** Whose conversation the service says it is; "" where it does not. */
  profileUrn: string;
}

const success = v.nullish(v.literal(true));
const profileUrn = v.fallback(v.string(), "");

/** A urn counts whatever stands beside it; that there is no conversation has to be said. */
const existsSchema = v.union([
  v.object({
    success,
    conversationUrn: v.pipe(v.string(), v.regex(/^urn:li:[!-~]+$/)),
    profileUrn,
  }),
  v.pipe(
    v.object({ success, hasConversation: v.literal(false), profileUrn }),
    v.transform((none) => ({ conversationUrn: null, profileUrn: none.profileUrn })),
  ),
]);

/** The conversation with a person (reference connectsafely-api 5.2). It costs no allowance. */
export async function conversationWith(
  service: Service,
  { accountId, recipient }: WithWhom,
): Promise<Result<Conversation>> {
  const { result } = await readEndpoint(service, {
    path: `/conversations/exists/${encodeURIComponent(recipient.slug)}?accountId=${encodeURIComponent(accountId)}`,
    missing: "profile-not-found",
    parse: parseConversation,
  });
  return result;
}

function parseConversation(body: Json): Conversation | null {
  const parsed = v.safeParse(existsSchema, body);
  return parsed.success ? parsed.output : null;
}
