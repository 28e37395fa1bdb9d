import type { Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import { findRecipient } from "../recipient/issue-recipient";
import { keepText, unspentDraft } from "./keep-text";
import type { Ports } from "../ports";
import { isTextOf } from "./text-of-attempt";
import type { SendInput } from "../underway";

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
  { recipientId, attemptId, draft, writing }: SendInput,
  isKept: (recipient: Recipient) => Promise<boolean>,
): Promise<Result<Recipient>> {
  return ports.draftsInTurn(async () => {
    const recipient = await findRecipient(ports, recipientId);
    if (recipient.ok && !(await isKept(recipient.value))) {
      await keepText(ports, recipient.value, attemptId, draft, writing);
    }
    return recipient;
  });
}

async function isInRecord(ports: Ports, { attemptId, draft }: SendInput): Promise<boolean> {
  const record = await ports.outbox.get(attemptId);
  return record !== null && record !== "damaged" && isTextOf(record, draft);
}
