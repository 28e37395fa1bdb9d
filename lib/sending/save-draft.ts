import { ok, type Result } from "../kernel/result";
import type { DraftText } from "../messaging/protocol";
import { textOf } from "./draft-text";
import { findRecipient } from "./issue-recipient";
import { asGreeted } from "./greet-recipient";
import { keepText } from "./keep-text";
import { freshDraft } from "./open-draft";
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

/** Puts the filled template back; the caller holds the old text for its Undo. */
export async function resetDraft(
  ports: Ports,
  { recipientId, attemptId }: Omit<SaveInput, "draft">,
): Promise<Result<{ draft: DraftText; attemptId: string }>> {
  return ports.draftsInTurn(async () => {
    const recipient = await findRecipient(ports, recipientId);
    if (!recipient.ok) return recipient;
    const spent = (await ports.outbox.get(attemptId)) !== null;
    const filled = freshDraft(ports, await asGreeted(ports, recipient.value));
    // A keystroke may be on its way under the same id; it must not become a draft of its own.
    const fresh = spent ? filled : { ...filled, attemptId };
    await ports.drafts.replace(attemptId, fresh);
    return ok({ draft: textOf(fresh), attemptId: fresh.attemptId });
  });
}
