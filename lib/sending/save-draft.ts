import { ok, type Result } from "../kernel/result";
import type { DraftText } from "../messaging/protocol";
import { findRecipient } from "./issue-recipient";
import { keepText } from "./keep-text";
import type { Ports } from "./ports";

interface SaveInput {
  recipientId: string;
  attemptId: string;
  draft: DraftText;
}

/**
 * Keeps a text as it is typed; `saved` is false when it is the text that was sent already.
 * Failure: "recipient-forgotten".
 */
export async function saveDraft(
  ports: Ports,
  { recipientId, attemptId, draft }: SaveInput,
): Promise<Result<{ saved: boolean }>> {
  return ports.draftsInTurn(async () => {
    const recipient = await findRecipient(ports, recipientId);
    if (!recipient.ok) return recipient;
    return ok({ saved: (await keepText(ports, recipient.value, attemptId, draft)) !== null });
  });
}
