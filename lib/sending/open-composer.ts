import { ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import type { TypedName } from "../linkedin/typed-name";
import { personKeys } from "../linkedin/same-person";
import type { ComposerView } from "../messaging/protocol";
import type { Account } from "../settings/account";
import { knownAllowance } from "./ask-allowance";
import { textOf } from "./draft-text";
import { keepRecipient, newRecipient, withTypedName } from "./issue-recipient";
import { lastContact } from "./last-contact";
import { openDraft } from "./open-draft";
import { personView } from "./person-view";
import type { Ports } from "./ports";
import { type PersonFacts, personFromAddress, recipientFromTab } from "./recipient-from-tab";
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
  const person = personFromAddress(url.trim());
  const typed = { ...named, nameSource: "typed" } as const;
  const withName = person.ok && named !== null ? ok({ ...person.value, ...typed }) : person;
  return composerFor(ports, sender, withName, { kind: "typed" });
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
  const [draft, contact, allowance] = await Promise.all([
    ports.draftsInTurn(() => openDraft(ports, recipient)),
    lastContact(ports.outbox, personKeys(recipient)),
    knownAllowance(ports, account.id),
    keepRecipient(ports, recipient),
  ]);
  return ok({
    person: personView(recipient, account),
    account: { id: account.id, name: account.name },
    draft: textOf(draft),
    attemptId: draft.attemptId,
    lastContact: contact,
    allowance,
  });
}
