import type { Draft } from "../../drafts/draft";
import { leftWhenSent, over } from "../../drafts/earlier-texts";
import { isDefault, refillText } from "../../drafts/replace-text";
import { personKeys } from "../../linkedin/same-person";
import type { Recipient } from "../../linkedin/recipient";
import type { DraftText } from "../../messaging/protocol";
import { textOf } from "./draft-text";
import { filledChosen, filledDefault, type FillPorts } from "./fill-draft";
import { draftRecord, draftsFor, namesOf } from "./keep-text";
import type { Ports } from "../ports";
import { isSent } from "./text-of-attempt";

type DraftPorts = Pick<Ports, "drafts" | "outbox" | "newId" | "now"> & FillPorts;

/**
 * The text for a person from the recipient's account: the one being written, or else a filled template. It is
 * kept at once, because the attempt id lives in it and every open composer must name the same one.
 */
export async function openDraft(ports: DraftPorts, recipient: Recipient): Promise<Draft> {
  const kept = await usableDraft(ports, recipient);
  const draft = kept?.touched
    ? withNames(kept, recipient)
    : over(
        kept,
        draftRecord(
          ports,
          recipient,
          kept?.attemptId ?? ports.newId(),
          withItsCursor(await refilled(ports, recipient, kept), kept),
        ),
      );
  if (kept === null || !isUnchanged(kept, draft)) await ports.drafts.put(draft);
  return draft;
}

/** Reopening an unchanged composer writes nothing. */
function isUnchanged(kept: Draft, draft: Draft): boolean {
  return (
    kept.message === draft.message &&
    kept.subject === draft.subject &&
    kept.persons.length === draft.persons.length &&
    kept.name === draft.name
  );
}

/**
 * An untouched text is filled anew, since more may be known of the person than last time: from the
 * template that was picked for it, as long as there is one, or else from the default of its type.
 */
async function refilled(
  ports: FillPorts,
  recipient: Recipient,
  kept: Draft | null,
): Promise<DraftText> {
  if (kept === null) return filledDefault(ports, recipient, "message");
  const text = textOf(kept);
  if (isDefault(kept)) {
    return refillText(text, await filledDefault(ports, recipient, kept.messageType));
  }
  const { template, messageType } = kept;
  const filled = template && (await filledChosen(ports, recipient, messageType, template));
  // A type that was chosen after the template stays.
  return filled ? refillText(text, { ...filled, messageType }) : text;
}

/** In another text the cursor is where that one wants it. */
function withItsCursor(text: DraftText, kept: Draft | null): DraftText {
  if (text.message === kept?.message) return text;
  const { cursor: _, ...fresh } = text;
  return fresh;
}

/**
 * The draft to go on with. One whose attempt was already made (it is being sent at this moment, or
 * its worker died before tidying up) goes on under a new attempt, unless it is known to be sent:
 * what is typed from here on is another message than the one under way.
 */
async function usableDraft(ports: DraftPorts, recipient: Recipient): Promise<Draft | null> {
  const drafts = await draftsFor(ports, recipient);
  // A person known by slug and later by number has two: what was typed comes before a template.
  const typedFirst = drafts.toSorted((one, other) => Number(other.touched) - Number(one.touched));
  for (const draft of typedFirst) {
    const attempt = await ports.outbox.get(draft.attemptId);
    if (attempt === null) return draft;
    if (!isSent(attempt, draft)) return renewed(ports, draft);
    const left = leftWhenSent(draft, false, ports.newId);
    if (left !== null) return moved(ports, draft, left);
    await ports.drafts.remove(draft.attemptId);
  }
  return null;
}

function renewed(ports: DraftPorts, draft: Draft): Promise<Draft> {
  return moved(ports, draft, { ...draft, attemptId: ports.newId() });
}

async function moved({ drafts }: DraftPorts, { attemptId }: Draft, next: Draft): Promise<Draft> {
  await drafts.replace(attemptId, next);
  return next;
}

function withNames(draft: Draft, recipient: Recipient): Draft {
  const names = recipient.name === null ? {} : namesOf(recipient);
  return {
    ...draft,
    ...names,
    persons: [...new Set([...personKeys(recipient), ...draft.persons])],
  };
}
