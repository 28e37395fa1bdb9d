import { fail, ok, type Result } from "../kernel/result";
import { gainFacts } from "../linkedin/gain-facts";
import type { Recipient } from "../linkedin/recipient";
import { personKeys } from "../linkedin/same-person";
import type { PersonKnown } from "../messaging/protocol";
import { currentText } from "./current-text";
import { changeRecipient, findRecipient } from "./issue-recipient";
import { lastContact } from "./last-contact";
import { personView } from "./person-view";
import type { Ports } from "./ports";
import { type PersonFacts, recipientFromTab } from "./recipient-from-tab";
import { somebodyElse } from "./somebody-else";

interface NameInput {
  recipientId: string;
  name: string;
  firstName: string | null;
}

/**
 * Reads the page of an open composer once more: the recipient keeps its id and gains what the page
 * tells by now. `moved` says who the page shows instead, if it is somebody else; then nothing of it
 * is taken. A side panel names the tab beside it: one that is not the recipient's own tells who is
 * there and nothing more. Failure: "recipient-forgotten".
 */
export async function readAgain(
  ports: Ports,
  { recipientId, tabId }: { recipientId: string; tabId?: number },
): Promise<Result<PersonKnown>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const before = found.value;
  const ownId = before.origin.kind === "tab" ? before.origin.tabId : null;
  const isOwnTab = tabId === undefined || tabId === ownId;
  const facts = await factsIn(ports, tabId ?? ownId);
  if (!facts.ok) {
    const isOwn = facts.failure.kind === "own-profile";
    return known(ports, before, before, isOwn ? { shown: null, isSure: true, isOwnTab } : null);
  }
  if (!isOwnTab) return known(ports, before, before, movedTo(before, facts.value, isOwnTab));
  // Judged on what is known by now: another reading may have come in between.
  let moved: PersonKnown["moved"] = null;
  const after = await changeRecipient(ports, recipientId, (now) => {
    moved = movedTo(now, facts.value, isOwnTab);
    return moved === null ? gainFacts(now, facts.value) : now;
  });
  return after.ok ? known(ports, before, after.value, moved) : after;
}

function movedTo(
  recipient: Recipient,
  facts: PersonFacts,
  isOwnTab: boolean,
): PersonKnown["moved"] {
  const other = somebodyElse(recipient, facts);
  return other === null ? null : { ...other, isOwnTab };
}

/** Gives a person whose page told no name the one the user knows. Failure: "recipient-forgotten". */
export async function nameRecipient(
  ports: Ports,
  { recipientId, name, firstName }: NameInput,
): Promise<Result<PersonKnown>> {
  const typed = { name, firstName, firstNameGuessed: false, nameSource: "typed" } as const;
  const after = await changeRecipient(ports, recipientId, (now) =>
    now.name === null || now.nameSource === "typed" ? { ...now, ...typed } : now,
  );
  return after.ok ? known(ports, after.value, after.value, null) : after;
}

function factsIn(ports: Ports, tabId: number | null) {
  return tabId === null ? fail({ kind: "not-a-profile" } as const) : recipientFromTab(ports, tabId);
}

/**
 * What a screen is told. Once the member number is known the draft goes on under it and the slug,
 * under the locks of both, so that no send to the person is under way meanwhile (design section 7).
 */
async function known(
  ports: Ports,
  before: Recipient,
  after: Recipient,
  moved: PersonKnown["moved"],
): Promise<Result<PersonKnown>> {
  const persons = personKeys(after);
  const open = () => ports.draftsInTurn(() => currentText(ports, after));
  const isMore = persons.length > personKeys(before).length;
  const text = await (isMore ? ports.locks.hold(persons, open) : open());
  const accounts = (await ports.accounts.read())?.accounts ?? [];
  return ok({
    person: personView(after, accounts),
    ...text,
    lastContact: (await lastContact(ports, persons)).last,
    moved,
  });
}
