import { fail, ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import type { Ports } from "./ports";
import type { PersonFacts } from "./recipient-from-tab";

/** Enough for every composer that can be open; the oldest go first. */
const keptRecipients = 50;

/**
 * Freezes who a composer writes to, and from which account. Screens get the id and never send a urn
 * or a slug back, so what is sent to is what the worker read.
 */
export function newRecipient(
  { newId }: Pick<Ports, "newId">,
  facts: PersonFacts,
  origin: Recipient["origin"],
  accountId: string,
): Recipient {
  return { ...facts, id: newId(), origin, accountId };
}

/** Keeps a recipient for as long as the browser runs. */
export async function keepRecipient(
  { recipients }: Pick<Ports, "recipients">,
  recipient: Recipient,
): Promise<void> {
  await recipients.update((kept) => [recipient, ...(kept ?? [])].slice(0, keptRecipients));
}

/** The recipient issued under an id. Failure: "recipient-forgotten" after the browser restarted. */
export async function findRecipient(
  ports: Pick<Ports, "recipients">,
  id: string,
): Promise<Result<Recipient>> {
  const found = (await ports.recipients.read())?.find((recipient) => recipient.id === id);
  return found === undefined ? fail({ kind: "recipient-forgotten" }) : ok(found);
}
