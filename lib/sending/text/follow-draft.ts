import type { Cursor } from "../../drafts/draft";
import { ok, type Result } from "../../kernel/result";
import { personKeys } from "../../linkedin/same-person";
import type { Output } from "../../messaging/protocol";
import { currentText } from "./current-text";
import { asGreeted } from "../recipient/as-greeted";
import { findRecipient } from "../recipient/issue-recipient";
import { lastContact } from "../recipient/last-contact";
import { shownAttempt } from "../recipient/open-composer";
import { personView } from "../recipient/person-view";
import type { Ports } from "../ports";

/**
 * The text that a composer for a recipient shows by now, whoever wrote it, how the person is greeted
 * and the attempt to the person. Failure: "recipient-forgotten".
 */
export async function currentDraft(
  ports: Ports,
  recipientId: string,
): Promise<Result<Output<"draft.current">>> {
  const recipient = await findRecipient(ports, recipientId);
  if (!recipient.ok) return recipient;
  const shown = await asGreeted(ports, recipient.value);
  const text = await ports.draftsInTurn(() => currentText(ports, shown));
  const { attempt } = await lastContact(ports, personKeys(shown));
  const accounts = (await ports.accounts.read())?.accounts ?? [];
  const person = personView(shown, accounts);
  return ok({ ...text, person, attempt: shownAttempt(attempt, shown.accountId) });
}

/** Keeps where the cursor is, in a draft that is there; a cursor makes no draft and changes no text. */
export async function keepCursor(
  { drafts, draftsInTurn }: Pick<Ports, "drafts" | "draftsInTurn">,
  attemptId: string,
  cursor: Cursor,
): Promise<Result<null>> {
  return draftsInTurn(async () => {
    const kept = await drafts.get(attemptId);
    if (kept !== null) await drafts.put({ ...kept, cursor });
    return ok(null);
  });
}
