import type { Draft } from "../../drafts/draft";
import { isSamePerson } from "../../linkedin/same-person";
import type { OutboxEntry } from "../../outbox/entry";
import { dropSent } from "../send/keep-outcome";
import type { Ports } from "../ports";
import { isCopyOf } from "../text/text-of-attempt";

/** Each costs a read before the first composer opens; a text that was left stands among the newest. */
const mostLookedAt = 10;

/**
 * A worker that wrote down that a text was sent may have died before it took that text out of the
 * drafts. What was written since stays, also where it says the same. Rejects where the stores do.
 */
export async function dropLeft(ports: Ports): Promise<void> {
  const { drafts } = await ports.drafts.all();
  const typed = drafts.filter(({ touched }) => touched).slice(0, mostLookedAt);
  const sent = await Promise.all(typed.map((draft) => sentOf(ports, draft)));
  for (const entry of sent.flat()) await ports.draftsInTurn(() => dropSent(ports, entry));
}

async function sentOf({ outbox }: Ports, draft: Draft): Promise<OutboxEntry[]> {
  const kept = await outbox.forPersons(draft.persons);
  return kept.filter((entry) => entry !== "damaged").filter((entry) => isLeftOf(entry, draft));
}

/** Whether a draft is only what was left of a text that was sent. */
export function isLeftOf(entry: OutboxEntry, draft: Draft): boolean {
  const isTheirs =
    draft.accountId === entry.accountId && isSamePerson(draft.persons, entry.persons);
  const isOlder = entry.endedAt !== null && draft.updatedAt < entry.endedAt;
  const isSent = entry.outcome.state === "sent";
  return draft.touched && isSent && isTheirs && isOlder && isCopyOf(entry, draft);
}
