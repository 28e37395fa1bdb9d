import { fail, ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import type { Ports } from "./ports";
import type { PersonFacts } from "./recipient-from-tab";

/** Enough for every composer that can be open; the oldest go first. */
const keptRecipients = 50;

/**
 * Freezes who a composer writes to, and from which account. Screens get the id and never send a urn or a slug back, so what
 * is sent to is what the worker read.
 */
export async function issueRecipient(
  ports: Pick<Ports, "recipients" | "newId">,
  facts: PersonFacts,
  origin: Recipient["origin"],
  accountId: string,
): Promise<Recipient> {
  const recipient = { ...facts, id: ports.newId(), origin, accountId };
  await ports.recipients.update((kept) => [recipient, ...(kept ?? [])].slice(0, keptRecipients));
  return recipient;
}

/** The recipient issued under an id. Failure: "recipient-forgotten" after the browser restarted. */
export async function findRecipient(
  ports: Pick<Ports, "recipients">,
  id: string,
): Promise<Result<Recipient>> {
  const found = (await ports.recipients.read())?.find((recipient) => recipient.id === id);
  return found === undefined ? fail({ kind: "recipient-forgotten" }) : ok(found);
}
