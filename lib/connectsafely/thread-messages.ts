import * as v from "valibot";
import type { Result } from "../kernel/result";
import type { Json } from "./parse-json";
import { parseInstant } from "./parse-instant";
import { urn } from "./receipt-of";
import { readEndpoint } from "./read-endpoint";
import type { Service } from "./request";

export interface Thread {
  messages: ThreadMessage[];
  /** Whether older messages may have been left out. */
  isCutOff: boolean;
  /** By how many milliseconds the service's clock is ahead of ours; null where it does not tell. */
  clockAhead: number | null;
}

export interface ThreadMessage {
  text: string;
  /** ISO 8601. */
  sentAt: string;
  /** "" where the service leaves it out, as it often does (reference connectsafely-api 6). */
  senderProfileId: string;
  messageUrn: string | null;
  /** Whatever the service says of it: true, false, null or nonsense. */
  isSentByOwner?: unknown;
  /** The same. */
  hasAttachment?: unknown;
}

const threadSchema = v.object({
  success: v.nullish(v.literal(true)),
  messages: v.array(v.unknown()),
});
const rowSchema = v.object({
  text: v.string(),
  sentAt: v.union([v.string(), v.number()]),
  senderProfileId: v.fallback(v.string(), ""),
  messageUrn: urn,
  isSentByOwner: v.optional(v.unknown()),
  hasAttachment: v.optional(v.unknown()),
});

/** Fifty long ones could be more than an answer may hold. */
const mostMessages = 20;

interface WhichMessages {
  accountId: string;
  conversationUrn: string;
  count?: number;
}

/**
 * The latest messages of a conversation, after the service asked LinkedIn for them (reference
 * connectsafely-api 6). Failures: "answer-not-understood", others of `readFailure`.
 */
export async function threadMessages(
  service: Service,
  { accountId, conversationUrn, count = mostMessages }: WhichMessages,
): Promise<Result<Thread>> {
  const { result } = await readEndpoint(service, {
    accountId,
    path: `/conversations/${wholly(conversationUrn)}/messages?accountId=${encodeURIComponent(accountId)}&count=${count}&sync=true`,
    missing: "answer-not-understood",
    parse: (body, { clockAhead }) => {
      const messages = parseMessages(body);
      return messages && { messages, clockAhead, isCutOff: messages.length >= count };
    },
  });
  return result;
}

/** As a part of a path: also the parentheses, which every such urn has and `encodeURIComponent` leaves. */
export function wholly(urn: string): string {
  return encodeURIComponent(urn).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
}

/** A row without a text or a time loses itself alone: nothing can be recognised by it. */
function parseMessages(body: Json): ThreadMessage[] | null {
  const parsed = v.safeParse(threadSchema, body);
  if (!parsed.success) return null;
  return parsed.output.messages.flatMap((value) => {
    const row = v.safeParse(rowSchema, value);
    const sentAt = row.success ? parseInstant(`${row.output.sentAt}`) : null;
    return row.success && sentAt !== null ? [{ ...row.output, sentAt }] : [];
  });
}
