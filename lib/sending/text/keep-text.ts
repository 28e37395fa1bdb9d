import type { Draft } from "../../drafts/draft";
import { over, withEarlierOf, withTextsOf, type Writing } from "../../drafts/earlier-texts";
import type { Recipient } from "../../linkedin/recipient";
import { isSamePerson, personKeys } from "../../linkedin/same-person";
import type { DraftText } from "../../messaging/protocol";
import { nowIso, type Ports } from "../ports";
import { isSent } from "./text-of-attempt";

type TextPorts = Pick<Ports, "drafts" | "outbox" | "newId" | "now">;

/**
 * Keeps a text under an attempt that was not made yet and answers with the draft it is in. A
 * screen that still names a spent one (its send ended, or its worker died) must lose nothing, so
 * its text goes on as the person's draft. Null when it is only the text that was sent: a keystroke
 * that arrives late does not bring it back. A text that the writer had not seen stays beside it
 * (drafts/earlier-texts.ts), and so does one that is on its way, which may come back. Called in the order of `draftsInTurn`.
 */
export async function keepText(
  ports: TextPorts,
  recipient: Recipient,
  attemptId: string,
  text: DraftText,
  writing?: Writing,
): Promise<Draft | null> {
  const spent = await ports.outbox.get(attemptId);
  if (spent === null) {
    const before = await ports.drafts.get(attemptId);
    const next = over(before, draftRecord(ports, recipient, attemptId, text), writing);
    await ports.drafts.put(withKeysOf(before, next));
    return next;
  }
  if (isSent(spent, text)) return null;
  const gone = await ports.drafts.get(attemptId);
  const other = await unspentDraft(ports, recipient);
  const id = other?.attemptId ?? ports.newId();
  const record = over(other, draftRecord(ports, recipient, id, text), writing);
  const written = withKeysOf(other, record);
  const isWanted = gone !== null && !isSent(spent, gone);
  const next = isWanted ? withTextsOf(written, gone) : withEarlierOf(written, gone);
  await ports.drafts.replace(attemptId, next);
  return next;
}

/** A member number stays with a text, also where a screen knows the address alone: a slug changes hands. */
function withKeysOf(before: Draft | null, next: Draft): Draft {
  if (before === null || !isSamePerson(before.persons, next.persons)) return next;
  return { ...next, persons: [...new Set([...next.persons, ...before.persons])] };
}

/** The newest draft whose attempt was not made yet: only such a one may take another text. */
export async function unspentDraft(
  ports: Pick<Ports, "drafts" | "outbox">,
  recipient: Pick<Recipient, "slug" | "urn" | "meant" | "accountId">,
): Promise<Draft | null> {
  for (const draft of await draftsFor(ports, recipient)) {
    if ((await ports.outbox.get(draft.attemptId)) === null) return draft;
  }
  return null;
}

/** The drafts to a recipient from the recipient's account, newest first. */
export async function draftsFor(
  { drafts }: Pick<Ports, "drafts">,
  recipient: Pick<Recipient, "slug" | "urn" | "meant" | "accountId">,
): Promise<Draft[]> {
  const persons = personKeys(recipient);
  return (await drafts.forPersons(persons)).filter(
    (draft) => draft.accountId === recipient.accountId && isSamePerson(draft.persons, persons),
  );
}

/** What a draft keeps of why it is written from its account. */
export function pickedFor({ accountBy }: Recipient): Pick<Draft, "isPicked"> {
  return accountBy === "picked" ? { isPicked: true } : {};
}

/** What a draft keeps of its person for a list of drafts. */
export function namesOf({ name, firstName }: Recipient): Pick<Draft, "name" | "firstName"> {
  return { name, firstName };
}

/** A draft as it is kept. */
export function draftRecord(
  ports: Pick<Ports, "now" | "newId">,
  recipient: Recipient,
  attemptId: string,
  text: DraftText,
): Draft {
  return {
    version: 1,
    attemptId,
    accountId: recipient.accountId,
    ...pickedFor(recipient),
    persons: personKeys(recipient),
    ...namesOf(recipient),
    ...text,
    edition: ports.newId(),
    updatedAt: nowIso(ports),
  };
}
