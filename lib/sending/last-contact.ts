import { isSamePerson } from "../linkedin/same-person";
import type { OutboxEntry, Outcome } from "../outbox/entry";
import type { Kept, OutboxStore } from "../outbox/outbox-store";

/** The latest attempt to reach a person; `at` is null for a record that can no longer be read. */
export interface LastContact {
  state: Outcome["state"];
  at: string | null;
}

/**
 * The latest attempt kept for a person, or null. A damaged record counts as unconfirmed and comes
 * first: it may hide a message that was sent.
 */
export async function lastContact(
  outbox: OutboxStore,
  persons: readonly string[],
): Promise<LastContact | null> {
  const kept = await outbox.forPersons(persons);
  if (kept.includes("damaged")) return { state: "unconfirmed", at: null };
  const attempts = attemptsTo(kept, persons);
  // A refusal is certain not to have arrived: it never hides an attempt that did or may have.
  const arrived = attempts.filter(({ outcome }) => outcome.state !== "refused");
  const latest = newest(arrived) ?? newest(attempts);
  return latest === null ? null : { state: latest.outcome.state, at: latest.startedAt };
}

function newest(attempts: readonly OutboxEntry[]): OutboxEntry | null {
  return attempts.reduce<OutboxEntry | null>(
    (latest, entry) => (latest === null || entry.startedAt > latest.startedAt ? entry : latest),
    null,
  );
}

/** Whether this very text was, or may have been, sent before: a damaged record may hide it. */
export async function wasSentBefore(
  outbox: OutboxStore,
  persons: readonly string[],
  message: string,
): Promise<boolean> {
  const kept = await outbox.forPersons(persons);
  if (kept.includes("damaged")) return true;
  return attemptsTo(kept, persons).some(
    (entry) => entry.outcome.state !== "refused" && entry.message.trim() === message.trim(),
  );
}

/** Drops what only shares a slug that changed hands. */
function attemptsTo(kept: readonly Kept[], persons: readonly string[]): OutboxEntry[] {
  return kept
    .filter((entry) => entry !== "damaged")
    .filter((entry) => isSamePerson(entry.persons, persons));
}
