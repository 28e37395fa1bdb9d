import { fail, type Result } from "../kernel/result";
import { gainFacts } from "../linkedin/gain-facts";
import type { Recipient } from "../linkedin/recipient";
import type { PersonKnown } from "../messaging/protocol";
import { changeRecipient, findRecipient } from "./issue-recipient";
import { personKnown } from "./person-known";
import type { Ports } from "./ports";
import { recipientFromTab } from "./recipient-from-tab";
import { type SomebodyElse, somebodyElse } from "./somebody-else";

/**
 * Reads the page of an open composer once more: the recipient keeps its id and gains what the page
 * tells by now. `moved` says who the page shows instead, if it is somebody else; then nothing of it
 * is taken. Failure: "recipient-forgotten".
 */
export async function readAgain(ports: Ports, recipientId: string): Promise<Result<PersonKnown>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const before = found.value;
  const facts = await factsNow(ports, before);
  if (!facts.ok) {
    const isOwn = facts.failure.kind === "own-profile";
    return personKnown(ports, before, before, isOwn ? { shown: null, isSure: true } : null);
  }
  // Judged on what is known by now: another reading may have come in between.
  let moved: SomebodyElse | null = null;
  const after = await changeRecipient(ports, recipientId, (now) => {
    moved = somebodyElse(now, facts.value);
    return moved === null ? gainFacts(now, facts.value) : now;
  });
  return after.ok ? personKnown(ports, before, after.value, moved) : after;
}

function factsNow(ports: Ports, { origin }: Recipient) {
  return origin.kind === "tab"
    ? recipientFromTab(ports, origin.tabId)
    : fail({ kind: "not-a-profile" } as const);
}
