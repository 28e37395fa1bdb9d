import type { Draft } from "../../drafts/draft";
import { over, type Writing } from "../../drafts/earlier-texts";
import type { DraftText } from "../../messaging/protocol";
import { nowIso, type Ports } from "../ports";

/**
 * Keeps the text of a composer whose recipient was forgotten, as of one that was left open while many
 * others were opened: the draft itself says whose text it is and from which account. Null where there is no draft,
 * or its attempt was made. Called in the order of `draftsInTurn`.
 */
export async function keepInPlace(
  ports: Pick<Ports, "drafts" | "outbox" | "newId" | "now">,
  attemptId: string,
  text: DraftText,
  writing?: Writing,
): Promise<Draft | null> {
  const kept = await ports.drafts.get(attemptId);
  if (kept === null || (await ports.outbox.get(attemptId)) !== null) return null;
  const next = { ...placeOf(kept), ...text, edition: ports.newId(), updatedAt: nowIso(ports) };
  const draft = over(kept, next, writing);
  await ports.drafts.put(draft);
  return draft;
}

/** What a draft says beside its text. */
function placeOf({ version, attemptId, accountId, persons, isPicked, name, firstName }: Draft) {
  return {
    version,
    attemptId,
    accountId,
    persons,
    ...(isPicked !== undefined && { isPicked }),
    ...(name !== undefined && { name }),
    ...(firstName !== undefined && { firstName }),
  };
}
