import { personKeys } from "../linkedin/same-person";
import type { SendReport } from "../messaging/protocol";
import type { OutboxEntry, Outcome } from "../outbox/entry";
import type { Observation } from "../quota/allowance";
import { knownAllowance, remember } from "./ask-allowance";
import type { Attempt } from "./attempt";
import type { Ports } from "./ports";
import { draftRecord } from "./save-draft";

/**
 * Keeps the outcome. A sent text leaves the drafts; any other goes on under a new attempt id, so
 * that it is never lost. Where a write fails the mark stays, and the next start of the worker calls
 * the attempt unconfirmed: the outcome that is known now is reported all the same.
 */
export async function keepOutcome(
  ports: Ports,
  { recipient, account, attemptId, draft }: Attempt,
  settled: OutboxEntry,
  observation: Observation | null,
): Promise<void> {
  const next = draftRecord(ports, recipient, ports.newId(), draft);
  await Promise.allSettled([
    ports.outbox.put(settled),
    observation === null ? null : remember(ports, account.id, [observation], null),
    ports.draftsInTurn(() =>
      settled.outcome.state === "sent"
        ? ports.drafts.remove(attemptId)
        : ports.drafts.replace(attemptId, next),
    ),
  ]);
}

/** The outcome, with the attempt id that the text still being written now has. */
export async function report(
  ports: Ports,
  { recipient, account }: Attempt,
  outcome: Outcome,
): Promise<SendReport> {
  const drafts = await ports.drafts.forPersons(personKeys(recipient)).catch(() => []);
  const current = drafts.find((draft) => draft.accountId === account.id);
  return {
    outcome,
    attemptId: current?.attemptId ?? ports.newId(),
    allowance: await knownAllowance(ports, account.id),
  };
}
