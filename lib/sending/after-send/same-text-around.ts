import { latestMs, type Sought } from "../../connectsafely/confirm";
import { isSameText } from "../../kernel/same-text";
import { isSamePerson } from "../../linkedin/same-person";
import type { OutboxEntry } from "../../outbox/entry";
import type { OutboxStore } from "../../outbox/outbox-store";

type SameText = Pick<Required<Sought>, "others" | "after" | "before">;

/**
 * How often, and when, the same text left to the same person before and after an attempt. A message in the
 * conversation that may be one of those does not prove that this one arrived.
 */
export async function sameTextAround(
  outbox: Pick<OutboxStore, "forPersons">,
  entry: OutboxEntry,
): Promise<SameText> {
  const left = leftAt(entry);
  const kept = (await outbox.forPersons(entry.persons)).filter((each) => each !== "damaged");
  const found = kept.filter((other) => isSameMessage(entry, other) && mayBeThere(other));
  // Who is known by two names is found under each.
  const same = [...new Map(found.map((other) => [other.attemptId, other])).values()];
  const earlier = same.filter((other) => leftAt(other) <= left);
  const later = same.filter((other) => leftAt(other) > left);
  return {
    others: same.length,
    after: instant(Math.max(...earlier.map((other) => Math.min(latest(other), left)))),
    before: instant(Math.min(...later.map(leftAt))),
  };
}

/** What to look for in a conversation, to find this attempt and no other. */
export async function soughtFor(
  outbox: Pick<OutboxStore, "forPersons">,
  entry: OutboxEntry,
): Promise<Sought & SameText> {
  const { accountId, recipient, message, leftAt, startedAt, files } = entry;
  const around = await sameTextAround(outbox, entry);
  const hasFiles = files.length > 0;
  return { accountId, recipient, message, hasFiles, startedAt: leftAt ?? startedAt, ...around };
}

function isSameMessage(one: OutboxEntry, other: OutboxEntry): boolean {
  return (
    other.attemptId !== one.attemptId &&
    other.accountId === one.accountId &&
    isSamePerson(other.persons, one.persons) &&
    isSameText(other.message, one.message)
  );
}

/** What was refused for certain is in no conversation; what the user did not find there may be. */
function mayBeThere({ leftAt, outcome }: OutboxEntry): boolean {
  return leftAt !== null && outcome.state !== "refused";
}

function leftAt(entry: OutboxEntry): number {
  return Date.parse(entry.leftAt ?? entry.startedAt);
}

/** When it was over, or found so: that may have been much later. */
function latest(entry: OutboxEntry): number {
  const last = leftAt(entry) + latestMs;
  return entry.endedAt === null ? last : Math.min(Date.parse(entry.endedAt), last);
}

/** Null where there was none. */
function instant(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}
