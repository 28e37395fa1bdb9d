import type { Draft } from "../drafts/draft";
import { ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import { personKeys } from "../linkedin/same-person";
import type { DraftText } from "../messaging/protocol";
import { textOf } from "./draft-text";
import { findRecipient } from "./issue-recipient";
import { freshDraft } from "./open-draft";
import { nowIso, type Ports } from "./ports";

interface SaveInput {
  recipientId: string;
  attemptId: string;
  draft: DraftText;
}

/**
 * Keeps a text as it is typed. `saved` is false when its attempt was already made, so that a
 * keystroke that arrives late does not bring a sent text back. Failure: "recipient-forgotten".
 */
export async function saveDraft(
  ports: Ports,
  { recipientId, attemptId, draft }: SaveInput,
): Promise<Result<{ saved: boolean }>> {
  return ports.draftsInTurn(async () => {
    const recipient = await findRecipient(ports, recipientId);
    if (!recipient.ok) return recipient;
    if ((await ports.outbox.get(attemptId)) !== null) return ok({ saved: false });
    await ports.drafts.put(draftRecord(ports, recipient.value, attemptId, draft));
    return ok({ saved: true });
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
    const fresh = freshDraft(ports, recipient.value);
    await ports.drafts.replace(attemptId, fresh);
    return ok({ draft: textOf(fresh), attemptId: fresh.attemptId });
  });
}

/** A draft as it is kept. */
export function draftRecord(
  ports: Pick<Ports, "now">,
  recipient: Recipient,
  attemptId: string,
  text: DraftText,
): Draft {
  return {
    version: 1,
    attemptId,
    accountId: recipient.accountId,
    persons: personKeys(recipient),
    ...text,
    updatedAt: nowIso(ports),
  };
}
