import { ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import { personKeys } from "../linkedin/same-person";
import type { ComposerView, PersonView } from "../messaging/protocol";
import { knownAllowance } from "./ask-allowance";
import { textOf } from "./draft-text";
import { issueRecipient } from "./issue-recipient";
import { lastContact } from "./last-contact";
import { openDraft } from "./open-draft";
import type { Ports } from "./ports";
import { type PersonFacts, personFromAddress, recipientFromTab } from "./recipient-from-tab";
import { sendingAccount } from "./sending-account";

/**
 * The composer for the profile open in a tab. Failures: "no-key", "no-account", "not-a-profile",
 * "own-profile".
 */
export async function openComposer(ports: Ports, tabId: number): Promise<Result<ComposerView>> {
  return composerFor(ports, recipientFromTab(await ports.readTab(tabId)), { kind: "tab", tabId });
}

/** The composer for a typed profile address. Failures as `openComposer`. */
export async function openTypedComposer(ports: Ports, url: string): Promise<Result<ComposerView>> {
  return composerFor(ports, personFromAddress(url.trim()), { kind: "typed" });
}

async function composerFor(
  ports: Ports,
  person: Result<PersonFacts>,
  origin: Recipient["origin"],
): Promise<Result<ComposerView>> {
  const sender = await sendingAccount(ports);
  if (!sender.ok) return sender;
  if (!person.ok) return person;
  const { account } = sender.value;
  const recipient = await issueRecipient(ports, person.value, origin, account.id);
  const draft = await ports.draftsInTurn(() => openDraft(ports, recipient));
  return ok({
    person: personView(recipient),
    account: { id: account.id, name: account.name },
    draft: textOf(draft),
    attemptId: draft.attemptId,
    lastContact: await lastContact(ports.outbox, personKeys(recipient)),
    allowance: await knownAllowance(ports, account.id),
  });
}

function personView({
  id,
  origin,
  urn,
  slug,
  name,
  firstName,
  headline,
  company,
}: Recipient): PersonView {
  return {
    recipientId: id,
    origin: origin.kind,
    proven: urn !== null,
    slug,
    name,
    firstName,
    headline,
    company,
  };
}
