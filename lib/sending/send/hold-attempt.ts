import type { Draft } from "../../drafts/draft";
import { over } from "../../drafts/earlier-texts";
import { isWritten } from "../../drafts/replace-text";
import { fail, ok, type Result } from "../../kernel/result";
import { personKeys } from "../../linkedin/same-person";
import type { Consent } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import type { Kept } from "../../outbox/outbox-store";
import { take } from "../../outbox/state";
import { undoWindow } from "../../settings/undo-window";
import { type Attempt, entryFor } from "./attempt";
import { checkAddress } from "../recipient/check-address";
import { checkNamed } from "../recipient/check-named";
import { checkRecipient } from "../recipient/check-recipient";
import { draftRecord } from "../text/keep-text";
import { checkOwnLimit } from "../account/own-limit";
import { sameTextBefore } from "../recipient/last-contact";
import { nowIso, type Ports } from "../ports";
import { isSameContent, isTextOf } from "../text/text-of-attempt";

/**
 * Checks an attempt and writes it down as "held", with its text among the drafts. An attempt that is
 * there already is only reported: found unsettled under the lock, its sender is dead. Another text
 * than that attempt's is not sent. Called under the person's lock. Failures:
 * "earlier-attempt", "same-text-again", "own-limit-reached", those of `checkNamed`, `checkAddress`
 * and `checkRecipient`.
 */
export async function holdAttempt(
  ports: Ports,
  attempt: Attempt,
  consents: readonly Consent[],
): Promise<Result<OutboxEntry>> {
  const known = await ports.outbox.get(attempt.attemptId);
  if (known !== null) return earlierAttempt(ports, attempt, known);
  const agreed = await agreedToAgain(ports, attempt, consents);
  if (!agreed.ok) return agreed;
  const named = await checkNamed(ports, attempt.recipient);
  if (!named.ok) return named;
  const address = await checkAddress(ports, attempt.recipient);
  if (!address.ok) return address;
  const isAgreed = consents.includes("changed-recipient");
  const allowed = isAgreed ? ok(null) : await checkRecipient(ports, attempt.recipient);
  if (!allowed.ok) return allowed;
  const { recipient, attemptId, draft, writing } = attempt;
  const { seconds } = undoWindow(await ports.undo.read());
  // In one turn: a text that is saved in between would go into the draft of a spent attempt.
  return ports.draftsInTurn(async () => {
    // Here, so that of two that are held at once the second one sees the first.
    const room = await checkOwnLimit(ports, attempt.account.id);
    if (!room.ok) return room;
    const before = await keepTypedSince(ports, attempt);
    await ports.drafts.put(over(before, draftRecord(ports, recipient, attemptId, draft), writing));
    const entry = entryFor(ports, attempt, seconds * 1_000);
    await ports.outbox.put(entry);
    return ok(entry);
  });
}

async function earlierAttempt(
  ports: Ports,
  attempt: Attempt,
  known: Kept,
): Promise<Result<OutboxEntry>> {
  const entry = known === "damaged" ? inDoubt(ports, attempt) : known;
  const dead = take(entry, { kind: "find-dead" }, nowIso(ports));
  if (dead !== null && known !== "damaged") await ports.outbox.put(dead);
  return isTextOf(entry, attempt.draft) ? ok(dead ?? entry) : fail({ kind: "earlier-attempt" });
}

/** What another window saved after the press is another message, and goes on as one; else the draft. */
async function keepTypedSince(ports: Ports, { attemptId, draft }: Attempt): Promise<Draft | null> {
  const kept = await ports.drafts.get(attemptId);
  if (kept === null || !isWritten(kept) || isSameContent(kept, draft)) return kept;
  await ports.drafts.put({ ...kept, attemptId: ports.newId() });
  return null;
}

/** What a damaged record has to be taken for. */
function inDoubt(ports: Ports, attempt: Attempt): OutboxEntry {
  return { ...entryFor(ports, attempt, 0), outcome: { state: "sending" } };
}

/** Asks before the same text goes to the same person again. Failure: "same-text-again". */
export async function agreedToAgain(
  ports: Pick<Ports, "outbox">,
  { recipient, draft, attemptId }: Attempt,
  consents: readonly Consent[],
): Promise<Result<null>> {
  const text = { message: draft.message, attemptId };
  const before = await sameTextBefore(ports.outbox, personKeys(recipient), text);
  // Each is a consent of its own: that it was sent is known, that it may have arrived is not.
  const asked = before?.before === "sent" ? "same-text" : "may-have-arrived";
  if (before !== null && !consents.includes(asked)) {
    return fail({ kind: "same-text-again", ...before });
  }
  return ok(null);
}
