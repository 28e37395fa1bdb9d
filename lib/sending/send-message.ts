import { fail, ok, type Result } from "../kernel/result";
import { personKeys } from "../linkedin/same-person";
import type { Consent, DraftText, SendReport } from "../messaging/protocol";
import { settle } from "../outbox/settle";
import type { Attempt } from "./attempt";
import { checkText } from "./check-text";
import { findRecipient } from "./issue-recipient";
import { keepOutcome, report } from "./keep-outcome";
import { markAttempt } from "./mark-attempt";
import { orStorageFailure } from "./or-storage-failure";
import { nowIso, type Ports } from "./ports";
import { sendingAccount } from "./sending-account";

interface SendInput {
  recipientId: string;
  attemptId: string;
  draft: DraftText;
  consents: readonly Consent[];
}

/**
 * Sends one message at most once. Every click on one draft names the same attempt and waits for
 * the person's lock, so that ten clicks get one and the same outcome. The attempt is on the disk
 * as "sending" before the one `fetch`, and nothing here ever repeats it (design section 7).
 *
 * Failures, all before anything left: "recipient-forgotten", "no-key", "no-account",
 * "account-changed", those of
 * `checkText`, `checkRecipient` and `readyToSend`, "same-text-again", "storage-unavailable".
 */
export async function sendMessage(ports: Ports, input: SendInput): Promise<Result<SendReport>> {
  const attempt = await orStorageFailure(() => prepare(ports, input));
  if (!attempt.ok) return attempt;
  const persons = personKeys(attempt.value.recipient);
  return ports.stayAwake(
    ports.locks.hold(persons, () => sendOnce(ports, attempt.value, input.consents)),
  );
}

/** Under the person's lock. */
async function sendOnce(
  ports: Ports,
  attempt: Attempt,
  consents: readonly Consent[],
): Promise<Result<SendReport>> {
  const marked = await orStorageFailure(() => markAttempt(ports, attempt, consents));
  if (!marked.ok) return marked;
  const { entry, earlier } = marked.value;
  if (earlier) return ok(await report(ports, attempt, entry.outcome));
  const { outcome, observation } = await ports.service(attempt.key).sendMessage({
    accountId: attempt.account.id,
    recipient: attempt.recipient,
    messageType: attempt.draft.messageType,
    subject: entry.subject,
    message: entry.message,
  });
  await keepOutcome(ports, attempt, settle(entry, outcome, nowIso(ports)), observation);
  return ok(await report(ports, attempt, outcome));
}

async function prepare(ports: Ports, input: SendInput): Promise<Result<Attempt>> {
  const recipient = await findRecipient(ports, input.recipientId);
  if (!recipient.ok) return recipient;
  const sender = await sendingAccount(ports);
  if (!sender.ok) return sender;
  if (sender.value.account.id !== recipient.value.accountId) {
    return fail({ kind: "account-changed" });
  }
  const text = checkText(input.draft);
  if (!text.ok) return text;
  const { attemptId, draft } = input;
  return ok({ ...sender.value, recipient: recipient.value, attemptId, draft });
}
