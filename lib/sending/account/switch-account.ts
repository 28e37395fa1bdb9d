import { over, type Writing } from "../../drafts/earlier-texts";
import { isWritten } from "../../drafts/replace-text";
import { fail, type Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import type { ComposerView, DraftText } from "../../messaging/protocol";
import { namedAccount } from "../../settings/accounts-kept";
import { findRecipient } from "../recipient/issue-recipient";
import { composerFrom } from "../recipient/open-composer";
import { accountsReached } from "./accounts-reached";
import { draftRecord, draftsFor, pickedFor } from "../text/keep-text";
import type { Ports } from "../ports";
import { isSent } from "../text/text-of-attempt";

interface SwitchInput {
  recipientId: string;
  attemptId: string;
  draft: DraftText;
  writing?: Writing;
  accountId: string;
}

/**
 * Opens the composer for the same person from another account of the key's, for this message alone.
 * It is another recipient id: one id means one person and one account for as long as it lives, so
 * that a Send that names the old one can only leave from the old account. A typed text goes along
 * under a new attempt, and a text that waited under the other account changes places with it: two
 * under one account would be taken for two copies of one. Failures:
 * "recipient-forgotten", "no-key", "account-not-found", "already-sending".
 */
export async function switchAccount(
  ports: Ports,
  input: SwitchInput,
): Promise<Result<ComposerView>> {
  const { recipientId, attemptId, accountId } = input;
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const reached = await accountsReached(ports);
  if (!reached.ok) return reached;
  const account = namedAccount(reached.value, accountId);
  if (account === null) return fail({ kind: "account-not-found" });
  if (ports.underway.has(attemptId)) return fail({ kind: "already-sending" });
  const accountBy = accountId === reached.value.chosenId ? "chosen" : "picked";
  return composerFrom(ports, reached.value, found.value, { account, accountBy }, (next) =>
    takeAlong(ports, found.value, next, input),
  );
}

/** What is only the filled template is filled again for the other account. */
async function takeAlong(
  ports: Ports,
  from: Recipient,
  next: Recipient,
  { attemptId, draft, writing }: SwitchInput,
): Promise<void> {
  if (!isWritten(draft)) return;
  const spent = await ports.outbox.get(attemptId);
  if (spent !== null && isSent(spent, draft)) return;
  await giveBack(ports, next, from);
  // Which inbox it was for is no wish for another account's.
  const { channel: _, ...text } = draft;
  const record = draftRecord(ports, next, ports.newId(), text);
  await ports.drafts.replace(attemptId, over(await ports.drafts.get(attemptId), record, writing));
}

async function giveBack(ports: Ports, of: Recipient, to: Recipient): Promise<void> {
  for (const waiting of await draftsFor(ports, of)) {
    const isSpent = (await ports.outbox.get(waiting.attemptId)) !== null;
    if (isSpent || ports.underway.has(waiting.attemptId)) continue;
    const { isPicked: _, ...text } = waiting;
    await ports.drafts.put({ ...text, accountId: to.accountId, ...pickedFor(to) });
  }
}
