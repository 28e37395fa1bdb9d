import { fail, ok, type Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import { isSamePerson, personKeys } from "../../linkedin/same-person";
import type { Ports } from "../ports";
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
  from: Pick<Recipient, "accountId" | "accountBy">,
): Recipient {
  return { ...facts, id: newId(), origin, ...from };
}

/** Keeps a recipient for as long as the browser runs. */
export async function keepRecipient(
  { recipients }: Pick<Ports, "recipients">,
  recipient: Recipient,
): Promise<void> {
  await recipients.update((kept) => [recipient, ...(kept ?? [])].slice(0, keptRecipients));
}

/** The name the user gave this person, while the page tells none: a popup closes at every click. */
export async function withTypedName(
  { recipients }: Pick<Ports, "recipients">,
  facts: PersonFacts,
): Promise<PersonFacts> {
  if (facts.name !== null) return facts;
  const named = (await recipients.read())?.find(
    (each) => each.nameSource === "typed" && isSamePerson(personKeys(each), personKeys(facts)),
  );
  if (named === undefined) return facts;
  const { name, firstName, nameSource } = named;
  return { ...facts, name, firstName, nameSource };
}

/** The recipient issued under an id. Failure: "recipient-forgotten" after the browser restarted. */
export async function findRecipient(
  ports: Pick<Ports, "recipients">,
  id: string,
): Promise<Result<Recipient>> {
  return foundIn(await ports.recipients.read(), id);
}

/** Changes a recipient that was issued, under its id. Failure: "recipient-forgotten". */
export async function changeRecipient(
  { recipients }: Pick<Ports, "recipients">,
  id: string,
  change: (recipient: Recipient) => Recipient,
): Promise<Result<Recipient>> {
  const kept = await recipients.update((all) =>
    (all ?? []).map((each) => (each.id === id ? change(each) : each)),
  );
  return foundIn(kept, id);
}

function foundIn(kept: readonly Recipient[] | null, id: string): Result<Recipient> {
  const found = kept?.find((recipient) => recipient.id === id);
  return found === undefined ? fail({ kind: "recipient-forgotten" }) : ok(found);
}
