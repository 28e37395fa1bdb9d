import type { Writing } from "../../drafts/earlier-texts";
import { ok, type Result } from "../../kernel/result";
import type { DraftText, Output } from "../../messaging/protocol";
import { earlierOf } from "./draft-text";
import { findRecipient } from "../recipient/issue-recipient";
import { keepInPlace } from "./keep-in-place";
import { keepText } from "./keep-text";
import type { Ports } from "../ports";

interface SaveInput {
  recipientId: string;
  attemptId: string;
  draft: DraftText;
  writing?: Writing;
}

/**
 * Keeps a text as it is typed; `saved` is false when it is the text that was sent already. Answers
 * with the attempt that it goes on under: another one where the named one was made.
 * Failure: "recipient-forgotten", where no draft says whose text it is either.
 */
export async function saveDraft(
  ports: Ports,
  { recipientId, attemptId, draft, writing }: SaveInput,
): Promise<Result<Output<"draft.save">>> {
  return ports.draftsInTurn(async () => {
    const recipient = await findRecipient(ports, recipientId);
    const kept = recipient.ok
      ? await keepText(ports, recipient.value, attemptId, draft, writing)
      : await keepInPlace(ports, attemptId, draft, writing);
    if (kept === null) return recipient.ok ? ok({ saved: false }) : recipient;
    return ok({ saved: true, attemptId: kept.attemptId, earlier: earlierOf(kept) });
  });
}
