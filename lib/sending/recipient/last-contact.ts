import { isSameText } from "../../kernel/same-text";
import { isSamePerson } from "../../linkedin/same-person";
import type { LastContact } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import { lostSince } from "../../outbox/marker";
import type { Kept } from "../../outbox/outbox-store";
import { asItStands } from "../send/as-it-stands";
import { nowIso, type Ports } from "../ports";

type RecordPorts = Pick<Ports, "outbox" | "marker" | "underway" | "recalling" | "now">;

/** What is known of attempts to reach a person. */
export interface Contact {
  last: LastContact | null;
  /** The latest attempt, where there is still something to tell or to do about it. */
  attempt: OutboxEntry | null;
  /** The account of the latest message that arrived, or may have; null where there is none. */
  accountId: string | null;
}

/**
 * The latest attempt kept for a person. A damaged record counts as unconfirmed and comes first: it
 * may hide a message that was sent. Where records were lost, "none" is "unavailable".
 */
export async function lastContact(
  ports: RecordPorts,
  persons: readonly string[],
): Promise<Contact> {
  const stands = asItStands(ports);
  const kept = await ports.outbox.forPersons(persons);
  const attempts = attemptsTo(kept, persons).map(stands);
  const latest = newest(attempts);
  // An older doubt is shown until it is settled: its text is blocked that long.
  const doubt = newest(attempts.filter(({ outcome }) => outcome.state === "unconfirmed"));
  const attempt = latest !== null && isOpen(latest) ? latest : doubt;
  // What is certain not to have arrived never hides an attempt that did or may have.
  const arrived = newest(attempts.filter(mayHaveArrived));
  const accountId = arrived?.accountId ?? null;
  if (kept.includes("damaged")) {
    return { last: { state: "unconfirmed", at: null }, attempt, accountId };
  }
  const shown = arrived ?? latest;
  const last = shown === null ? await noContact(ports) : contactOf(shown);
  return { last, attempt, accountId };
}

async function noContact(ports: RecordPorts): Promise<LastContact | null> {
  const lostAt = await lostSince(ports.marker, ports.outbox, nowIso(ports));
  return lostAt === null ? null : { state: "unavailable", at: lostAt };
}

function contactOf({ outcome, startedAt }: OutboxEntry): LastContact | null {
  return outcome.state === "undone" ? null : { state: outcome.state, at: startedAt };
}

function isOpen({ outcome, unseenSince }: OutboxEntry): boolean {
  return ["held", "sending", "unconfirmed"].includes(outcome.state) || unseenSince !== null;
}

function mayHaveArrived({ outcome }: OutboxEntry): boolean {
  return ["sending", "sent", "unconfirmed"].includes(outcome.state);
}

function newest(attempts: readonly OutboxEntry[]): OutboxEntry | null {
  return attempts.reduce<OutboxEntry | null>(
    (latest, entry) => (latest === null || entry.startedAt > latest.startedAt ? entry : latest),
    null,
  );
}

/**
 * That this very text was, or may have been, sent before by another attempt: a damaged record may
 * hide it.
 */
export async function sameTextBefore(
  outbox: Ports["outbox"],
  persons: readonly string[],
  { message, attemptId }: Pick<OutboxEntry, "message" | "attemptId">,
): Promise<{ before: "sent" | "unconfirmed"; at: string | null } | null> {
  const kept = await outbox.forPersons(persons);
  if (kept.includes("damaged")) return { before: "unconfirmed", at: null };
  const same = attemptsTo(kept, persons)
    .filter(mayHaveArrived)
    .filter((entry) => entry.attemptId !== attemptId && isSameText(entry.message, message));
  const inDoubt = newest(same.filter(({ outcome }) => outcome.state !== "sent"));
  if (inDoubt !== null) return { before: "unconfirmed", at: inDoubt.startedAt };
  const sent = newest(same);
  return sent === null ? null : { before: "sent", at: sent.startedAt };
}

/** Drops what only shares a slug that changed hands. */
function attemptsTo(kept: readonly Kept[], persons: readonly string[]): OutboxEntry[] {
  return kept
    .filter((entry) => entry !== "damaged")
    .filter(({ outcome }) => outcome.state !== "undone")
    .filter((entry) => isSamePerson(entry.persons, persons));
}
