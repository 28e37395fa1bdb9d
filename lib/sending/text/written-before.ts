import { ok, type Result } from "../../kernel/result";
import { isSamePerson, personKeys } from "../../linkedin/same-person";
import type { Recipient } from "../../linkedin/recipient";
import { saidInTexts, type SaidOf, type Written } from "../../guard/words-in-text";
import type { OutboxEntry } from "../../outbox/entry";
import type { Kept } from "../../outbox/outbox-store";
import { findRecipient } from "../recipient/issue-recipient";
import type { Ports } from "../ports";

/** Whoever copies a text copies one of the last. */
const mostTexts = 10;

type WrittenPorts = Pick<Ports, "drafts" | "outbox" | "recipients">;

/**
 * What was written before, for a look at the text that goes to a person: the names and companies of
 * others that stand in the last texts to them, never those texts, and the last message that arrived
 * at this person. Failure: "recipient-forgotten".
 */
export async function writtenBefore(
  ports: WrittenPorts,
  recipientId: string,
): Promise<Result<{ saidOf: SaidOf[]; sent: { message: string; at: string } | null }>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const persons = personKeys(found.value);
  const [sent, drafted, own] = await Promise.all([
    sentToOthers(ports, persons),
    draftedToOthers(ports, persons),
    sentTo(ports, persons),
  ]);
  return ok({ saidOf: saidInTexts([...sent, ...drafted]), sent: own });
}

async function sentToOthers({ outbox }: WrittenPorts, persons: readonly string[]) {
  return wholeOf(await outbox.latest(mostTexts))
    .filter((entry) => !isSamePerson(entry.persons, persons))
    .map((entry) => {
      const { recipient, company = null } = entry;
      return written({ name: recipient.name, company }, entry);
    });
}

/** Drafts to those a composer was opened for since the browser started. */
async function draftedToOthers(
  ports: WrittenPorts,
  persons: readonly string[],
): Promise<Written[]> {
  const others = ((await ports.recipients.read()) ?? []).filter(
    (each) => !isSamePerson(personKeys(each), persons),
  );
  const found = await Promise.all(others.slice(0, mostTexts).map((each) => typedTo(ports, each)));
  // Who was called twice has one draft, and two recipients.
  return [...new Map(found.flat()).values()];
}

/** By attempt. A text that is only the filled template says of nobody what the user wrote. */
async function typedTo(
  { drafts }: WrittenPorts,
  recipient: Recipient,
): Promise<[string, Written][]> {
  return (await drafts.forPersons(personKeys(recipient)))
    .filter(({ touched }) => touched)
    .map((draft) => [draft.attemptId, written(recipient, draft)]);
}

function written(
  { name, company }: Pick<Written, "name" | "company">,
  { subject, message }: Pick<OutboxEntry, "subject" | "message">,
): Written {
  return { name, company, text: `${subject}\n${message}` };
}

async function sentTo({ outbox }: WrittenPorts, persons: readonly string[]) {
  const [last] = wholeOf(await outbox.forPersons(persons))
    .filter((entry) => entry.outcome.state === "sent" && isSamePerson(entry.persons, persons))
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  return last === undefined ? null : { message: last.message, at: last.startedAt };
}

function wholeOf(kept: readonly Kept[]): OutboxEntry[] {
  return kept.filter((entry) => entry !== "damaged");
}
