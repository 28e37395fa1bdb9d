import { fail, ok, type Result } from "../kernel/result";
import { personKeys } from "../linkedin/same-person";
import type { OutboxEntry } from "../outbox/entry";
import { settle } from "../outbox/settle";
import { type Attempt, entryFor } from "./attempt";
import { checkRecipient } from "./check-recipient";
import { wasSentBefore } from "./last-contact";
import { nowIso, type Ports } from "./ports";

/** What the user read a warning about and wants all the same. */
export type Consent = "none" | "same-text" | "changed-recipient";

/**
 * Writes the attempt down as "sending". An attempt that is there already is only reported: found
 * "sending" under the lock, its sender is dead, and nobody knows whether it arrived. Failures:
 * "same-text-again", "recipient-changed".
 */
export async function markAttempt(
  ports: Ports,
  attempt: Attempt,
  consent: Consent,
): Promise<Result<{ entry: OutboxEntry; earlier: boolean }>> {
  const known = await ports.outbox.get(attempt.attemptId);
  if (known !== null) {
    const entry = known === "damaged" ? entryFor(ports, attempt) : known;
    const settled = settle(entry, { state: "unconfirmed", doubt: "worker-died" }, nowIso(ports));
    if (known !== "damaged") await ports.outbox.put(settled);
    return ok({ entry: settled, earlier: true });
  }
  const allowed = await mayLeave(ports, attempt, consent);
  if (!allowed.ok) return allowed;
  const entry = entryFor(ports, attempt);
  await ports.outbox.put(entry);
  return ok({ entry, earlier: false });
}

async function mayLeave(
  ports: Ports,
  { recipient, draft }: Attempt,
  consent: Consent,
): Promise<Result<null>> {
  if (consent !== "same-text") {
    const before = await wasSentBefore(ports.outbox, personKeys(recipient), draft.message);
    if (before) return fail({ kind: "same-text-again" });
  }
  return consent === "changed-recipient" ? ok(null) : checkRecipient(ports, recipient);
}
