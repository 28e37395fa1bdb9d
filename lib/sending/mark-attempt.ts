import { fail, ok, type Result } from "../kernel/result";
import { personKeys } from "../linkedin/same-person";
import type { Consent } from "../messaging/protocol";
import type { OutboxEntry } from "../outbox/entry";
import type { Kept } from "../outbox/outbox-store";
import { settle } from "../outbox/settle";
import { type Attempt, entryFor } from "./attempt";
import { checkRecipient } from "./check-recipient";
import { keepText } from "./keep-text";
import { wasSentBefore } from "./last-contact";
import { nowIso, type Ports } from "./ports";

/**
 * Writes the attempt down as "sending". An attempt that is there already is only reported: found
 * "sending" under the lock, its sender is dead, and nobody knows whether it arrived. Another text
 * than that attempt's is kept and not sent. Failures: "earlier-attempt", "same-text-again",
 * "recipient-changed", those of `readyToSend`.
 */
export async function markAttempt(
  ports: Ports,
  attempt: Attempt,
  consents: readonly Consent[],
): Promise<Result<{ entry: OutboxEntry; earlier: boolean }>> {
  const known = await ports.outbox.get(attempt.attemptId);
  if (known !== null) return earlierAttempt(ports, attempt, known);
  const allowed = await mayLeave(ports, attempt, consents);
  if (!allowed.ok) return allowed;
  const ready = await ports.service(attempt.key).readyToSend();
  if (!ready.ok) return ready;
  const entry = entryFor(ports, attempt);
  await ports.outbox.put(entry);
  return ok({ entry, earlier: false });
}

async function earlierAttempt(
  ports: Ports,
  attempt: Attempt,
  known: Kept,
): Promise<Result<{ entry: OutboxEntry; earlier: boolean }>> {
  const entry = known === "damaged" ? entryFor(ports, attempt) : known;
  const settled = settle(entry, { state: "unconfirmed", doubt: "worker-died" }, nowIso(ports));
  if (known !== "damaged") await ports.outbox.put(settled);
  await ports.draftsInTurn(() =>
    keepText(ports, attempt.recipient, attempt.attemptId, attempt.draft),
  );
  return isSameText(entry, entryFor(ports, attempt))
    ? ok({ entry: settled, earlier: true })
    : fail({ kind: "earlier-attempt" });
}

function isSameText(one: OutboxEntry, other: OutboxEntry): boolean {
  return (
    one.message === other.message &&
    one.subject === other.subject &&
    one.messageType === other.messageType
  );
}

async function mayLeave(
  ports: Ports,
  { recipient, draft }: Attempt,
  consents: readonly Consent[],
): Promise<Result<null>> {
  if (!consents.includes("same-text")) {
    const before = await wasSentBefore(ports.outbox, personKeys(recipient), draft.message);
    if (before) return fail({ kind: "same-text-again" });
  }
  return consents.includes("changed-recipient") ? ok(null) : checkRecipient(ports, recipient);
}
