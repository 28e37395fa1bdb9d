import type { Recipient } from "../../linkedin/recipient";
import { isSamePerson, personKeys } from "../../linkedin/same-person";
import type { KeptText } from "../../messaging/protocol";
import { earlierOf, keptText } from "./draft-text";
import type { FillPorts } from "./fill-draft";
import { openDraft } from "./open-draft";
import type { Ports } from "../ports";

/**
 * The text that a composer for a person shows, with the attempt it belongs to: the one under way,
 * so that a popup opened again shows the rest of its Undo window, or else the draft.
 */
export async function currentText(
  ports: Pick<Ports, "underway" | "drafts" | "outbox" | "newId" | "now"> & FillPorts,
  recipient: Recipient,
): Promise<KeptText> {
  const persons = personKeys(recipient);
  const running = [...ports.underway.values()].find(
    ({ entry, persons: others }) =>
      entry?.accountId === recipient.accountId && isSamePerson(others, persons),
  );
  if (running !== undefined) {
    const { draft, attemptId } = running.input;
    const kept = await ports.drafts.get(attemptId);
    const earlier = kept === null ? null : earlierOf(kept);
    return { draft, attemptId, edition: kept?.edition ?? null, earlier };
  }
  return keptText(await openDraft(ports, recipient));
}
