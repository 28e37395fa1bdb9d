import { fail, type Result } from "../../kernel/result";
import { gainFacts } from "../../linkedin/gain-facts";
import type { Recipient } from "../../linkedin/recipient";
import type { PersonKnown } from "../../messaging/protocol";
import { changeRecipient, findRecipient } from "./issue-recipient";
import { personKnown } from "./person-known";
import type { Ports } from "../ports";
import { type PersonFacts, recipientFromTab } from "./recipient-from-tab";
import { somebodyElse } from "./somebody-else";

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
  const told = (moved: PersonKnown["moved"]) => personKnown(ports, before, before, moved);
  if (!facts.ok) {
    const isOwn = facts.failure.kind === "own-profile";
    return told(isOwn ? { shown: null, isSure: true, isOwnTab } : null);
  }
  if (!isOwnTab) return told(movedTo(before, facts.value, isOwnTab));
  // Judged on what is known by now: another reading may have come in between.
  let moved: PersonKnown["moved"] = null;
  const after = await changeRecipient(ports, recipientId, (now) => {
    moved = movedTo(now, facts.value, isOwnTab);
    return moved === null ? gainFacts(now, facts.value) : now;
  });
  return after.ok ? personKnown(ports, before, after.value, moved) : after;
}

function movedTo(
  recipient: Recipient,
  facts: PersonFacts,
  isOwnTab: boolean,
): PersonKnown["moved"] {
  const other = somebodyElse(recipient, facts);
  return other === null ? null : { ...other, isOwnTab };
}

function factsIn(ports: Ports, tabId: number | null) {
  return tabId === null ? fail({ kind: "not-a-profile" } as const) : recipientFromTab(ports, tabId);
}
