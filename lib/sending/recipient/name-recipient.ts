import type { Result } from "../../kernel/result";
import { forgetGreeting, keepGreeting } from "../../linkedin/greeting-kept";
import type { Recipient } from "../../linkedin/recipient";
import { personKeys } from "../../linkedin/same-person";
import type { PersonKnown } from "../../messaging/protocol";
import { changeRecipient, findRecipient } from "./issue-recipient";
import { personKnown } from "./person-known";
import type { Ports } from "../ports";

interface NameInput {
  recipientId: string;
  name: string;
  firstName: string | null;
}

/** Null takes the user's word back; a null first name means to greet without one. */
type Greeting = { firstName: string | null } | null;

interface GreetInput {
  recipientId: string;
  greeting: Greeting;
}

/**
 * Gives a person whose page told no name the one the user knows. The name lasts as long as the
 * browser runs; its first word is remembered as any other correction. Failure: "recipient-forgotten".
 */
export async function nameRecipient(
  ports: Ports,
  { recipientId, name, firstName }: NameInput,
): Promise<Result<PersonKnown>> {
  const typed = { name, firstName, firstNameGuessed: false, nameSource: "typed" } as const;
  const after = await changeRecipient(ports, recipientId, (now) =>
    now.name === null || now.nameSource === "typed" ? { ...now, ...typed } : now,
  );
  if (!after.ok) return after;
  if (after.value.nameSource !== "typed") return personKnown(ports, after.value, after.value, null);
  // A name of which nobody can tell the first one ends what was remembered, and starts nothing.
  await remember(ports, after.value, firstName === null ? null : { firstName });
  return told(ports, after.value);
}

/**
 * Changes how a person is greeted, from every account and at every later opening. The recipient
 * itself stays as it is: who gets the message and what its page is compared with do not change.
 * Failure: "recipient-forgotten".
 */
export async function greetRecipient(
  ports: Ports,
  { recipientId, greeting }: GreetInput,
): Promise<Result<PersonKnown>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  await remember(ports, found.value, greeting);
  return told(ports, found.value);
}

/** Also to every other screen of the person: each fills its untouched text anew. */
async function told(ports: Ports, recipient: Recipient): Promise<Result<PersonKnown>> {
  const known = await personKnown(ports, recipient, recipient, null);
  for (const { attemptId } of await ports.drafts.forPersons(personKeys(recipient))) {
    ports.tellScreens({ attemptId, line: null, touched: true });
  }
  return known;
}

async function remember(
  { greetings }: Pick<Ports, "greetings">,
  recipient: Recipient,
  greeting: Greeting,
): Promise<void> {
  await greetings.update((kept) =>
    greeting === null
      ? forgetGreeting(kept ?? [], recipient)
      : keepGreeting(kept ?? [], recipient, greeting.firstName),
  );
}
