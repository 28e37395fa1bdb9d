import type { Draft } from "../drafts/draft";
import { personKeys } from "../linkedin/same-person";
import type { Recipient } from "../linkedin/recipient";
import { fillTemplate } from "../templates/fill-template";
import { draftsFor, isSent, pickedFor } from "./keep-text";
import { nowIso, type Ports } from "./ports";

type DraftPorts = Pick<Ports, "drafts" | "outbox" | "newId" | "now" | "template">;

/**
 * The text for a person from the recipient's account: the one being written, or else the filled template. It is
 * kept at once, because the attempt id lives in it and every open composer must name the same one.
 */
export async function openDraft(ports: DraftPorts, recipient: Recipient): Promise<Draft> {
  const kept = await usableDraft(ports, recipient);
  const draft = kept?.touched ? withNames(kept, recipient) : refilled(ports, recipient, kept);
  if (kept === null || !isSameText(kept, draft)) await ports.drafts.put(draft);
  return draft;
}

/** Reopening an unchanged composer writes nothing. */
function isSameText(kept: Draft, draft: Draft): boolean {
  return kept.message === draft.message && kept.persons.length === draft.persons.length;
}

/** An untouched text is filled anew, since more may be known of the person than last time. */
function refilled(ports: DraftPorts, recipient: Recipient, kept: Draft | null): Draft {
  const fresh = freshDraft(ports, recipient);
  return kept === null ? fresh : { ...fresh, attemptId: kept.attemptId };
}

/** A new draft with the template filled for this person. */
export function freshDraft(
  ports: Pick<Ports, "newId" | "now" | "template">,
  recipient: Recipient,
): Draft {
  const message = fillTemplate(ports.template, {
    first_name: recipient.firstName,
    name: recipient.name,
    headline: recipient.headline,
    company: recipient.company,
  });
  return {
    version: 1,
    attemptId: ports.newId(),
    accountId: recipient.accountId,
    ...pickedFor(recipient),
    persons: personKeys(recipient),
    message,
    subject: "",
    messageType: "message",
    touched: false,
    caret: message.length,
    updatedAt: nowIso(ports),
  };
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
    await ports.drafts.remove(draft.attemptId);
  }
  return null;
}

async function renewed(ports: DraftPorts, draft: Draft): Promise<Draft> {
  const next = { ...draft, attemptId: ports.newId() };
  await ports.drafts.replace(draft.attemptId, next);
  return next;
}

function withNames(draft: Draft, recipient: Recipient): Draft {
  return { ...draft, persons: [...new Set([...personKeys(recipient), ...draft.persons])] };
}
