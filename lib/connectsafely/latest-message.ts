import { fail, ok, type Result } from "../kernel/result";
import { memberNumberOf } from "../linkedin/member-id";
import { safeText } from "../linkedin/safe-text";
import { numberMeant } from "../linkedin/same-person";
import type { LastWords } from "../preflight/facts";
import type { WithWhom } from "./conversation-with";
import type { Service } from "./request";
import { threadMessages, type ThreadMessage } from "./thread-messages";

/** A few, because the order in which they come is not documented, and some have no text. */
const asked = 5;
/** UTF-16 units of a first line that are kept: the screen shows less. */
const longest = 200;

/**
 * The latest message of a conversation. Failures: "answer-not-understood", also where none of the
 * latest has a text and a time; those of `readFailure`. Whose
 * it is, is told by the sender's number alone: the owner flag is known to be wrong at times
 * (reference connectsafely-api 6), and "no reply yet" must not be said wrongly.
 */
export async function latestMessage(
  service: Service,
  { accountId, recipient }: WithWhom,
  conversationUrn: string,
): Promise<Result<LastWords>> {
  const thread = await threadMessages(service, { accountId, conversationUrn, count: asked });
  if (!thread.ok) return thread;
  const [latest] = thread.value.messages.toSorted((one, other) => timeOf(other) - timeOf(one));
  if (latest === undefined) return fail({ kind: "answer-not-understood" });
  return ok(wordsOf(latest, numberMeant(recipient)));
}

function timeOf({ sentAt }: ThreadMessage): number {
  return Date.parse(sentAt);
}

function wordsOf({ text, sentAt, senderProfileId }: ThreadMessage, them: number | null): LastWords {
  const sender = memberNumberOf(senderProfileId);
  const isTold = sender !== null && them !== null;
  const by = isTold ? (sender === them ? "them" : "us") : "unknown";
  return { line: firstLine(text), at: sentAt, by };
}

function firstLine(text: string): string {
  const lines = text.split("\n").map((line) => safeText(cut(line, longest + 1)) ?? "");
  const line = lines.find((each) => each !== "") ?? "";
  return line.length <= longest ? line : `${cut(line, longest)}…`;
}

/** Between characters, never within one. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/u, "");
}
