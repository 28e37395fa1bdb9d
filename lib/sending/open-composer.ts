import type { Failure } from "../kernel/failure";
import { fail, ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import type { TypedName } from "../linkedin/typed-name";
import { personKeys } from "../linkedin/same-person";
import type { AttemptView, ComposerView } from "../messaging/protocol";
import type { OutboxEntry } from "../outbox/entry";
import type { Account } from "../settings/account";
import { knownAllowance } from "./known-allowance";
import { attemptView } from "./attempt-view";
import { findRecipient, keepRecipient, newRecipient, withTypedName } from "./issue-recipient";
import { lastContact } from "./last-contact";
import { currentText } from "./current-text";
import { personView } from "./person-view";
import type { Ports } from "./ports";
import {
  type PersonFacts,
  personFromAddress,
  personFromText,
  recipientFromTab,
} from "./recipient-from-tab";
import { sendingAccount } from "./sending-account";

/**
 * The composer for the profile open in a tab. Failures: "no-key", "no-account", "not-a-profile",
 * "own-profile", "other-product".
 */
export async function openComposer(ports: Ports, tabId: number): Promise<Result<ComposerView>> {
  const [sender, person] = await Promise.all([
    sendingAccount(ports),
    recipientFromTab(ports, tabId),
  ]);
  return composerFor(ports, sender, person, { kind: "tab", tabId });
}

/** The composer for a typed profile address, with the name the user gave. Failures as above. */
export async function openTypedComposer(
  ports: Ports,
  url: string,
  named: TypedName | null = null,
): Promise<Result<ComposerView>> {
  const sender = await sendingAccount(ports);
  const person = personFromText(url);
  const typed = { ...named, nameSource: "typed" } as const;
  const withName = person.ok && named !== null ? ok({ ...person.value, ...typed }) : person;
  return composerFor(ports, sender, withName, { kind: "typed" });
}

/** The composer for the person a link names. Failures: "link-not-a-profile", else as above. */
export async function openLinkedComposer(
  ports: Ports,
  link: string,
): Promise<Result<ComposerView>> {
  const sender = await sendingAccount(ports);
  const person = personFromAddress(link);
  const named = person.ok || person.failure.kind !== "not-a-profile" ? person : notAProfileLink;
  return composerFor(ports, sender, named, { kind: "link" });
}

const notAProfileLink = fail<Failure>({ kind: "link-not-a-profile" });

/**
 * The composer for the person of an earlier one: the next message, or the account chosen meanwhile.
 * A person that came from a tab is read from it again. Failures as above, and "recipient-forgotten".
 */
export async function reopenComposer(
  ports: Ports,
  recipientId: string,
): Promise<Result<ComposerView>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const { id: _id, accountId: _account, origin, ...facts } = found.value;
  if (origin.kind === "tab") return openComposer(ports, origin.tabId);
  return composerFor(ports, await sendingAccount(ports), ok(facts), origin);
}

async function composerFor(
  ports: Ports,
  sender: Result<{ account: Account }>,
  person: Result<PersonFacts>,
  origin: Recipient["origin"],
): Promise<Result<ComposerView>> {
  if (!sender.ok) return sender;
  if (!person.ok) return person;
  const { account } = sender.value;
  const facts = await withTypedName(ports, person.value);
  const recipient = newRecipient(ports, facts, origin, account.id);
  const [text, contact, allowance] = await Promise.all([
    ports.draftsInTurn(() => currentText(ports, recipient)),
    lastContact(ports, personKeys(recipient)),
    knownAllowance(ports, account.id),
    keepRecipient(ports, recipient),
  ]);
  return ok({
    person: personView(recipient, account),
    account: { id: account.id, name: account.name },
    ...text,
    lastContact: contact.last,
    attempt: shownAttempt(contact.attempt, account),
    allowance,
  });
}

/** One under way from another account is told among the last sends: its text is not this one. */
function shownAttempt(attempt: OutboxEntry | null, { id }: Account): AttemptView | null {
  if (attempt === null) return null;
  const isUnderway = attempt.outcome.state === "held" || attempt.outcome.state === "sending";
  return isUnderway && attempt.accountId !== id ? null : attemptView(attempt);
}
