import type { Failure } from "../../kernel/failure";
import { fail, ok, type Result } from "../../kernel/result";
import { gainFacts } from "../../linkedin/gain-facts";
import type { Recipient } from "../../linkedin/recipient";
import type { TypedName } from "../../linkedin/typed-name";
import { memberNumberIn, numberMeant, personKeys } from "../../linkedin/same-person";
import type { AttemptView, ComposerView, KeptText } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import { type AccountsKept, chosenAccount } from "../../settings/accounts-kept";
import { checksSpelling } from "../../settings/spelling";
import { accountForPerson, type From } from "../account/account-for-person";
import { accountsReached } from "../account/accounts-reached";
import { accountViews } from "../account/accounts-view";
import { attemptView } from "../send/attempt-view";
import { findRecipient, keepRecipient, newRecipient, withTypedName } from "./issue-recipient";
import { isUnderway } from "../send/keep-outcome";
import { lastContact } from "./last-contact";
import { currentText } from "../text/current-text";
import { asGreeted } from "./as-greeted";
import { personView } from "./person-view";
import type { Ports } from "../ports";
import {
  type PersonFacts,
  personFromAddress,
  personFromText,
  recipientFromTab,
} from "./recipient-from-tab";
import { somebodyElse } from "./somebody-else";

/**
 * The composer for the profile open in a tab. Failures: "no-key", "no-account", "not-a-profile",
 * "own-profile", "other-product".
 */
export async function openComposer(ports: Ports, tabId: number): Promise<Result<ComposerView>> {
  const [reached, person] = await Promise.all([
    accountsReached(ports),
    recipientFromTab(ports, tabId),
  ]);
  return composerFor(ports, reached, person, { kind: "tab", tabId });
}

/** The composer for a typed profile address, with the name the user gave. Failures as above. */
export async function openTypedComposer(
  ports: Ports,
  url: string,
  named: TypedName | null = null,
): Promise<Result<ComposerView>> {
  const reached = await accountsReached(ports);
  const person = personFromText(url);
  const typed = { ...named, nameSource: "typed" } as const;
  const withName = person.ok && named !== null ? ok({ ...person.value, ...typed }) : person;
  return composerFor(ports, reached, withName, { kind: "typed" });
}

/** The composer for the person a link names. Failures: "link-not-a-profile", else as above. */
export async function openLinkedComposer(
  ports: Ports,
  link: string,
): Promise<Result<ComposerView>> {
  const reached = await accountsReached(ports);
  const person = personFromAddress(link);
  const named = person.ok || person.failure.kind !== "not-a-profile" ? person : notAProfileLink;
  return composerFor(ports, reached, named, { kind: "link" });
}

const notAProfileLink = fail<Failure>({ kind: "link-not-a-profile" });

/**
 * The composer for the person of an earlier one: the next message, or the account chosen meanwhile.
 * A person that came from a tab gains what it tells by now; one whose tab moved on or was closed
 * stays the person, unless `whoever` the tab shows is asked for. Failures as above, and
 * "recipient-forgotten".
 */
export async function reopenComposer(
  ports: Ports,
  { recipientId, whoever }: { recipientId: string; whoever: boolean },
): Promise<Result<ComposerView>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const { origin } = found.value;
  if (whoever && origin.kind === "tab") return openComposer(ports, origin.tabId);
  const recipient = await knownByNow(ports, found.value);
  const { id: _id, accountId: _account, accountBy: _by, origin: _origin, ...facts } = recipient;
  return composerFor(ports, await accountsReached(ports), ok(facts), origin);
}

async function knownByNow(ports: Ports, recipient: Recipient): Promise<Recipient> {
  if (recipient.origin.kind !== "tab") return recipient;
  const shown = await recipientFromTab(ports, recipient.origin.tabId);
  const isShown = shown.ok && somebodyElse(recipient, shown.value) === null;
  return isShown ? gainFacts(recipient, shown.value) : recipient;
}

async function composerFor(
  ports: Ports,
  reached: Result<AccountsKept>,
  person: Result<PersonFacts>,
  origin: Recipient["origin"],
): Promise<Result<ComposerView>> {
  if (!reached.ok) return reached;
  const kept = reached.value;
  if (!person.ok) return chosenAccount(kept) === null ? fail({ kind: "no-account" }) : person;
  const persons = personKeys(person.value);
  const { accountId } = await lastContact(ports, persons);
  const from = await accountForPerson(ports, kept, persons, accountId);
  if (from === null) return fail({ kind: "no-account" });
  const facts = await withTypedName(ports, person.value);
  return composerFrom(ports, kept, { ...facts, origin }, from);
}

/**
 * The composer for a person from one account. `before` runs in the order of the drafts, before
 * the text for this recipient is looked for. No failures but those of the stores.
 */
export async function composerFrom(
  ports: Ports,
  kept: AccountsKept,
  { origin, ...facts }: PersonFacts & Pick<Recipient, "origin">,
  { account, accountBy }: From,
  before: (recipient: Recipient) => Promise<void> = async () => undefined,
): Promise<Result<ComposerView>> {
  const named = newRecipient(ports, facts, origin, { accountId: account.id, accountBy });
  const shown = await asGreeted(ports, named);
  const opened = ports.draftsInTurn(async () => {
    await before(named);
    return currentText(ports, shown);
  });
  const recipient = { ...named, ...(await meantBy(ports, named, opened)) };
  const [text, contact, accounts, , spelling] = await Promise.all([
    opened,
    lastContact(ports, personKeys(recipient)),
    accountViews(ports, kept),
    keepRecipient(ports, recipient),
    ports.spelling.read(),
  ]);
  return ok({
    person: personView(shown, kept.accounts),
    account: { id: account.id, name: account.name },
    accountBy,
    accounts,
    ...text,
    checksSpelling: checksSpelling(spelling).checks,
    lastContact: contact.last,
    attempt: shownAttempt(contact.attempt, account.id),
    allowance: accounts.find(({ id }) => id === account.id)?.allowance ?? { kind: "unknown" },
  });
}

/** An address changes hands: a text that is shown by it alone goes to nobody but whom it was written for. */
async function meantBy(
  { drafts }: Pick<Ports, "drafts">,
  recipient: Recipient,
  opened: Promise<KeptText>,
): Promise<Pick<Recipient, "meant">> {
  if (numberMeant(recipient) !== null) return {};
  const { draft, attemptId } = await opened;
  const meant = draft.touched ? memberNumberIn((await drafts.get(attemptId))?.persons ?? []) : null;
  return meant === null ? {} : { meant };
}

/** One under way from another account is told among the last sends: its text is not this one. */
export function shownAttempt(attempt: OutboxEntry | null, id: string): AttemptView | null {
  if (attempt === null) return null;
  return isUnderway(attempt) && attempt.accountId !== id ? null : attemptView(attempt);
}
