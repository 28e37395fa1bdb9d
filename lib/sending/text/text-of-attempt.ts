import { sentSubject } from "../../drafts/sent-subject";
import { isSameFiles } from "../../files/attached-file";
import type { DraftText } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import type { Kept } from "../../outbox/outbox-store";

type Sent = Pick<OutboxEntry, "message" | "subject" | "messageType" | "way" | "files">;

/** Whether this very text is known to have been sent by the attempt. */
export function isSent(attempt: Kept, text: DraftText): boolean {
  return attempt !== "damaged" && attempt.outcome.state === "sent" && isCopyOf(attempt, text);
}

/**
 * Whether a text is only that of an attempt. The subject and the type that a template brings make no
 * other text of it; what somebody changed does.
 */
export function isCopyOf(entry: Sent, text: DraftText): boolean {
  return text.touched ? isTextOf(entry, text) : isSameContent(entry, text);
}

/** Whether an attempt was made with this text. */
export function isTextOf(entry: Sent, text: DraftText): boolean {
  const isInMail = text.messageType === "inmail";
  const channel = isInMail ? "inbox" : (text.channel ?? "inbox");
  return (
    isSameContent(entry, text) &&
    entry.subject === sentSubject(text) &&
    entry.messageType === text.messageType &&
    (entry.way?.channel ?? "inbox") === channel
  );
}

/** Whether two texts say the same and go with the same files. */
export function isSameContent(
  one: Pick<DraftText, "message"> & { files?: readonly { id: string }[] },
  other: Pick<DraftText, "message"> & { files?: readonly { id: string }[] },
): boolean {
  return one.message === other.message && isSameFiles(one.files, other.files);
}
