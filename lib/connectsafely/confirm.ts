import { fail, ok, type Result } from "../kernel/result";
import { isSameText } from "../kernel/same-text";
import { memberNumberOf } from "../linkedin/member-id";
import { numberMeant } from "../linkedin/same-person";
import { compareEchoWith } from "./compare-echo";
import { conversationWith, type WithWhom } from "./conversation-with";
import type { Service } from "./request";
import { threadMessages, type ThreadMessage, type Thread } from "./thread-messages";

/** One attempt, as it was made. Times are ISO 8601 by the clock of this device. */
export interface Sought extends WithWhom {
  message: string;
  /** Then a message that is said to have no attachment is not it. */
  hasFiles?: boolean;
  startedAt: string;
  /** When the same text went to the same person again: what is as late as that is no proof. */
  before?: string | null;
  /** Until when an earlier attempt of the same text may have arrived: that message is no proof. */
  after?: string | null;
  /**
   * How many other attempts of the same text may be in the conversation. So many messages are no
   * proof, whatever their times: the clock of this device may have jumped in between.
   */
  others?: number;
}

/** "no" proves nothing: the service may not know yet of a message that arrived. */
export type Found = Hit | { found: "no" };

interface Hit {
  found: "yes";
  sentAt: string;
  /** Null where more than one message may be it, or the service does not name it. */
  messageUrn: string | null;
  conversationUrn: string;
  /** Whether the service says, by member number, that the conversation is with this person. */
  proven: boolean;
}

/** Milliseconds, far above the time limit of a send: so long after it left it arrives no more. */
export const latestMs = 120_000;

/** Milliseconds that clocks may differ: where the answer tells the service's time, and else. */
const apart = { known: 10_000, unknown: 120_000 };

/**
 * Looks for one message in the conversation with its recipient (reference connectsafely-api 6). It
 * only reads: at most two requests, neither repeated. Found is a message of the same text and of the
 * time of the attempt that is known to be ours: a message that is wrongly called sent is lost, one that
 * is not confirmed can be looked at. Failures: "sender-not-told" where such a message is there and
 * nothing tells whose it is, "answer-not-understood", those of `conversationWith` and `threadMessages`.
 */
export async function findSent(service: Service, sought: Sought): Promise<Result<Found>> {
  const conversation = await conversationWith(service, sought);
  if (!conversation.ok) return conversation;
  const { isThere, conversationUrn, profileUrn } = conversation.value;
  const { accountId, recipient } = sought;
  if (isThere !== false && conversationUrn === "") return fail({ kind: "answer-not-understood" });
  const whose = compareEchoWith(recipient)(profileUrn);
  if (conversationUrn === "" || whose === "unequal") return ok({ found: "no" });
  const thread = await threadMessages(service, { accountId, conversationUrn });
  if (!thread.ok) return thread;
  const other = numberMeant(recipient) ?? memberNumberOf(profileUrn);
  const found = firstOf(thread.value, sought, other);
  if (found === null) return ok({ found: "no" });
  if (found === "not-told") return fail({ kind: "sender-not-told" });
  return ok({ found: "yes", ...found, conversationUrn, proven: whose === "same" });
}

function firstOf(
  thread: Thread,
  sought: Sought,
  other: number | null,
): { sentAt: string; messageUrn: string | null } | "not-told" | null {
  const isInTime = timesOf(sought, thread.clockAhead);
  const isOurs = (row: ThreadMessage) => isByOwner(row, sought, other);
  const same = thread.messages.filter(
    (row) => isSameText(row.text, sought.message) && isOurs(row) !== false,
  );
  const inTime = same
    .filter((row) => isInTime(row.sentAt) && !(sought.hasFiles && row.hasAttachment === false))
    .toSorted((one, later) => one.sentAt.localeCompare(later.sentAt));
  const first = inTime.find(isOurs);
  const isAnothers = same.filter(isOurs).length <= (sought.others ?? 0);
  if (first === undefined || isAnothers) {
    return inTime.some((row) => isOurs(row) === null) ? "not-told" : null;
  }
  // Of several, nobody knows which one it is.
  return { sentAt: first.sentAt, messageUrn: inTime.length === 1 ? first.messageUrn : null };
}

/**
 * Who sent it is in the number of the sender, where both are known. Else the owner flag tells; where it
 * is missing as well, nobody knows (null): the other person may have written the same words.
 */
function isByOwner(
  row: ThreadMessage,
  { recipient }: Sought,
  other: number | null,
): boolean | null {
  const sender = memberNumberOf(row.senderProfileId);
  if (sender !== null && other !== null) return sender !== other;
  if (row.senderProfileId === recipient.slug) return false;
  return typeof row.isSentByOwner === "boolean" ? row.isSentByOwner : null;
}

/** Whether a time of the service can be that of the attempt, and of no later one. */
function timesOf(sought: Sought, clockAhead: number | null): (sentAt: string) => boolean {
  const apartBy = clockAhead === null ? apart.unknown : apart.known;
  const ours = (instant: string) => Date.parse(instant) + (clockAhead ?? 0);
  const { startedAt, before, after } = sought;
  return (sentAt) => {
    const time = Date.parse(sentAt);
    return (
      time >= ours(startedAt) - apartBy &&
      time <= ours(startedAt) + latestMs + apartBy &&
      !(before && time >= ours(before) - apartBy) &&
      !(after && time <= ours(after) + apartBy)
    );
  };
}
