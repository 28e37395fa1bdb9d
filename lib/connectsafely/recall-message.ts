import { fail, ok, type Result } from "../kernel/result";
import type { RecallAnswer } from "../outbox/entry";
import { classifyRecall } from "./classify-recall";
import { request, type Service } from "./request";
import { threadMessages, wholly } from "./thread-messages";

/** One message, by what the service calls it. `leftAt`: when it was sent, ISO 8601. */
export interface MessageNames {
  accountId: string;
  conversationUrn: string;
  messageUrn: string;
  leftAt: string;
}

/** Milliseconds: somebody waits for it, and nothing is lost by asking no longer. */
const recallLimit = 30_000;

export type Still = "there" | "not-there";

/**
 * Takes a message out of its conversation (reference connectsafely-api 2.7): one `fetch`, never
 * repeated. Everything that may go wrong is in the answer.
 */
export async function recallMessage(service: Service, names: MessageNames): Promise<RecallAnswer> {
  const { accountId, conversationUrn, messageUrn } = names;
  const message = `/conversations/${wholly(conversationUrn)}/messages/${wholly(messageUrn)}`;
  const path = `${message}?accountId=${encodeURIComponent(accountId)}`;
  const call = { kind: "write", method: "DELETE", path, accountId } as const;
  return classifyRecall(await request(service, call, recallLimit));
}

/**
 * Whether the message is among the latest of its conversation. Failures: those of a read, and
 * "answer-not-understood" where the conversation is too long, or names its messages not all.
 */
export async function stillThere(service: Service, names: MessageNames): Promise<Result<Still>> {
  const { accountId, conversationUrn, messageUrn, leftAt } = names;
  const thread = await threadMessages(service, { accountId, conversationUrn });
  if (!thread.ok) return thread;
  const { messages, isCutOff } = thread.value;
  if (messages.some((row) => row.messageUrn === messageUrn)) return ok("there");
  const reaches = !isCutOff || messages.some((row) => Date.parse(row.sentAt) < Date.parse(leftAt));
  const areNamed = messages.every((row) => row.messageUrn !== null);
  return reaches && areNamed ? ok("not-there") : fail({ kind: "answer-not-understood" });
}
