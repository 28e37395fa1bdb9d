import type { AttemptView } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";

/** An attempt as a screen may know it. */
export function attemptView(entry: OutboxEntry): AttemptView {
  const { attemptId, messageType, subject, message } = entry;
  const { startedAt, leftAt, endedAt, outcome, settledBy, missedAt, recall } = entry;
  return {
    attemptId,
    messageType,
    subject,
    message,
    startedAt,
    leftAt,
    endedAt,
    outcome,
    settledBy,
    missedAt,
    recall,
    files: entry.files.map(({ name }) => name),
    slug: entry.recipient.slug,
    name: entry.recipient.name,
    seen: entry.unseenSince === null,
  };
}
