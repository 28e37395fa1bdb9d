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
  const latest = attemptsTo(kept, persons).reduce<OutboxEntry | null>(
    (newest, entry) => (newest === null || entry.startedAt > newest.startedAt ? entry : newest),
    null,
  );
  return latest === null ? null : { state: latest.outcome.state, at: latest.startedAt };
}

/** Whether this very text was, or may have been, sent to the person before. */
export async function wasSentBefore(
  outbox: OutboxStore,
  persons: readonly string[],
  message: string,
): Promise<boolean> {
  const attempts = attemptsTo(await outbox.forPersons(persons), persons);
  return attempts.some(
    (entry) => entry.outcome.state !== "refused" && entry.message.trim() === message.trim(),
  );
}

/** Drops what only shares a slug that changed hands. */
function attemptsTo(kept: readonly Kept[], persons: readonly string[]): OutboxEntry[] {
  return kept
    .filter((entry) => entry !== "damaged")
    .filter((entry) => isSamePerson(entry.persons, persons));
}
