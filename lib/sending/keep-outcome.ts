import type { SendReport } from "../messaging/protocol";
import type { OutboxEntry, Outcome } from "../outbox/entry";
import type { Allowance, Observation } from "../quota/allowance";
import { knownAllowance, remember } from "./ask-allowance";
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
      settled.outcome.state === "sent" ? dropSent(ports, attempt) : renew(ports, attempt),
    ),
  ]);
}

/** Also the copy that a composer opened while the text was on its way, if nobody changed it. */
async function dropSent(ports: Ports, { recipient, attemptId, draft }: Attempt): Promise<void> {
  for (const kept of await draftsFor(ports, recipient)) {
    if (kept.attemptId === attemptId || kept.message === draft.message) {
      await ports.drafts.remove(kept.attemptId);
    }
  }
}

/** A composer opened meanwhile has the text under a new attempt already, perhaps changed. */
async function renew(ports: Ports, { recipient, attemptId, draft }: Attempt): Promise<void> {
  const drafts = await draftsFor(ports, recipient);
  if (drafts.some((kept) => kept.attemptId !== attemptId)) return ports.drafts.remove(attemptId);
  await ports.drafts.replace(attemptId, draftRecord(ports, recipient, ports.newId(), draft));
}

/** The outcome, with the attempt id that the text still being written now has. */
export async function report(
  ports: Ports,
  { recipient, account }: Attempt,
  outcome: Outcome,
): Promise<SendReport> {
  const [current] = await draftsFor(ports, recipient).catch(() => []);
  // What was sent is told whatever else fails.
  const unknown: Allowance = { kind: "unknown" };
  return {
    outcome,
    attemptId: current?.attemptId ?? ports.newId(),
    allowance: await knownAllowance(ports, account.id).catch(() => unknown),
  };
}
