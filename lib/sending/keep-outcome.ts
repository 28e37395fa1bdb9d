import type { OutboxEntry } from "../outbox/entry";
import type { Observation } from "../quota/allowance";
import { remember } from "./ask-allowance";
import type { Attempt } from "./attempt";
import { draftRecord, draftsFor } from "./keep-text";
import type { Ports } from "./ports";

/**
 * Keeps the outcome. A sent text leaves the drafts; any other goes on under a new attempt id, so
 * that it is never lost. Where a write fails the mark stays, and the next start of the worker calls
 * the attempt unconfirmed: the outcome that is known now is reported all the same.
 */
export async function keepOutcome(
  ports: Ports,
  attempt: Attempt,
  settled: OutboxEntry,
  observation: Observation | null,
): Promise<void> {
  await Promise.allSettled([
    ports.outbox.put(settled),
    observation === null ? null : remember(ports, attempt.account.id, [observation], null),
    ports.draftsInTurn(() =>
      settled.outcome.state === "sent"
        ? dropSent(ports, settled)
        : renew(ports, attempt, settled.outcome.state === "undone"),
    ),
  ]);
}

/** Also the copy that a composer opened while the text was on its way, if nobody changed it. */
export async function dropSent(
  ports: Ports,
  { recipient, accountId, attemptId, message }: OutboxEntry,
): Promise<void> {
  for (const kept of await draftsFor(ports, { ...recipient, accountId })) {
    if (kept.attemptId === attemptId || kept.message === message) {
      await ports.drafts.remove(kept.attemptId);
    }
  }
}

/**
 * Another window may have the text under a new attempt already, perhaps changed, and then that one
 * stays alone; but a text that was taken back is what the user wants to see next.
 */
async function renew(
  ports: Ports,
  { recipient, attemptId, draft }: Attempt,
  isUndone: boolean,
): Promise<void> {
  const others = (await draftsFor(ports, recipient)).filter((kept) => kept.attemptId !== attemptId);
  if (others.length > 0 && !isUndone) return ports.drafts.remove(attemptId);
  await ports.drafts.replace(attemptId, draftRecord(ports, recipient, ports.newId(), draft));
}
