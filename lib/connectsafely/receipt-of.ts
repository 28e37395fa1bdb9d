import * as v from "valibot";
import type { Receipt } from "../outbox/entry";
import type { Exchange } from "./exchange";

/** A urn of LinkedIn, whatever it names; anything else counts as missing. */
export const urn = v.fallback(
  v.nullable(v.pipe(v.string(), v.regex(/^urn:li:[!-~]{1,500}$/))),
  null,
);
const absent = { messageUrn: null };

/** Each field that is not what it should be counts as missing: the message was sent all the same. */
const sentSchema = v.object({
  sentMessage: v.fallback(v.object({ messageUrn: urn }), absent),
  messageId: urn,
  conversationUrn: urn,
  conversationId: urn,
  threadId: urn,
});

/**
 * What an answer to a send calls the message and its conversation (reference connectsafely-api 2.2:
 * where the ids stand differs between the sources). Null where it names neither.
 */
export function receiptOf(exchange: Exchange): Receipt | null {
  if (exchange.kind !== "answer" || exchange.body.kind !== "json") return null;
  const parsed = v.safeParse(sentSchema, exchange.body.value);
  if (!parsed.success) return null;
  const { sentMessage, messageId, conversationUrn, conversationId, threadId } = parsed.output;
  const messageUrn = sentMessage.messageUrn ?? messageId;
  const conversation = conversationUrn ?? conversationId ?? threadId;
  if (messageUrn === null && conversation === null) return null;
  return { messageUrn, conversationUrn: conversation };
}
