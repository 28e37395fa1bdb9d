import { sentSubject } from "../drafts/sent-subject";
import { isSameFiles } from "../files/attached-file";
import type { Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import type { DraftText } from "../messaging/protocol";
import type { OutboxEntry } from "../outbox/entry";
import { findRecipient } from "./issue-recipient";
import { keepText, unspentDraft } from "./keep-text";
import type { Ports } from "./ports";
import type { SendInput } from "./underway";

/**
 * Keeps the text of a press of Send, whatever becomes of the press. In turn with what is typed: what
 * is saved later stands for a later text. A text that its own record keeps takes no other's place.
 * Failure: "recipient-forgotten".
 */
export function keepPressed(ports: Ports, input: SendInput): Promise<Result<Recipient>> {
  return keepUnless(ports, input, async (recipient) => {
    const isKept = await isInRecord(ports, input);
    return isKept && (await unspentDraft(ports, recipient)) !== null;
  });
}

/**
 * Keeps the text of a press that joins one under way, unless the record of that has it by now.
 * Failure: "recipient-forgotten".
 */
export function keepJoined(ports: Ports, input: SendInput): Promise<Result<Recipient>> {
  return keepUnless(ports, input, () => isInRecord(ports, input));
}

function keepUnless(
  ports: Ports,
  { recipientId, attemptId, draft }: SendInput,
  isKept: (recipient: Recipient) => Promise<boolean>,
): Promise<Result<Recipient>> {
  return ports.draftsInTurn(async () => {
    const recipient = await findRecipient(ports, recipientId);
    if (recipient.ok && !(await isKept(recipient.value))) {
      await keepText(ports, recipient.value, attemptId, draft);
    }
    return recipient;
  });
}

async function isInRecord(ports: Ports, { attemptId, draft }: SendInput): Promise<boolean> {
  const record = await ports.outbox.get(attemptId);
  return record !== null && record !== "damaged" && isTextOf(record, draft);
}

/** Whether an attempt was made with this text. */
export function isTextOf(
  entry: Pick<OutboxEntry, "message" | "subject" | "messageType" | "way" | "files">,
  text: DraftText,
): boolean {
  const isInMail = text.messageType === "inmail";
  const channel = isInMail ? "inbox" : (text.channel ?? "inbox");
  return (
    entry.message === text.message &&
    isSameFiles(entry.files, text.files) &&
    entry.subject === sentSubject(text) &&
    entry.messageType === text.messageType &&
    (entry.way?.channel ?? "inbox") === channel
  );
}
