import type { Draft } from "../../drafts/draft";
import type { Failure } from "../../kernel/failure";
import { fail, ok, type Result } from "../../kernel/result";
import type { SendReport } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import type { Allowance } from "../../quota/allowance";
import { knownAllowance } from "../account/known-allowance";
import { asItStands } from "./as-it-stands";
import { attemptView } from "./attempt-view";
import { goOn } from "./keep-outcome";
import { unspentDraft } from "../text/keep-text";
import type { Ports } from "../ports";
import { undo } from "../underway";
import { wholeEntry } from "./whole-entry";

/**
 * What became of a Send: answers at its end, whoever asks and however late. Failure:
 * "attempt-unknown", which proves that nothing left; "storage-unavailable", which proves nothing.
 */
export async function followSend(ports: Ports, attemptId: string): Promise<Result<SendReport>> {
  const entry = await atItsEnd(ports, attemptId);
  if (entry === null) return fail(await whyMissing(ports, attemptId));
  const whole = wholeEntry(entry);
  return whole.ok ? ok(await report(ports, whole.value)) : whole;
}

/**
 * A run may end without an outcome, where the press found a record that it could not settle; the
 * next press is a run of its own. Only with none there does the record tell the end.
 */
async function atItsEnd(ports: Ports, attemptId: string): Promise<OutboxEntry | "damaged" | null> {
  for (;;) {
    const ended = await ports.underway.get(attemptId)?.ended.promise.catch(() => null);
    if (ended) return ended;
    if (ports.underway.has(attemptId)) continue;
    const stands = asItStands(ports);
    const entry = await ports.outbox.get(attemptId);
    if (ports.underway.has(attemptId)) continue;
    return entry === null || entry === "damaged" ? entry : stands(entry);
  }
}

/** An attempt that was counted was written down: then its record was lost. */
async function whyMissing({ marker }: Ports, attemptId: string): Promise<Failure> {
  const counted = (await marker.read())?.attemptId === attemptId;
  return { kind: counted ? "storage-unavailable" : "attempt-unknown" };
}

/**
 * Takes a Send back while its Undo window is open. `undone` is false when it was too late. The text
 * is in the drafts again before this answers. A second Undo answers as the first one, and so does one
 * whose worker died in the window, so that nothing left.
 */
export async function undoSend(
  ports: Pick<Ports, "underway" | "recalling" | "now" | "outbox">,
  attemptId: string,
): Promise<Result<{ undone: boolean }>> {
  const run = ports.underway.get(attemptId);
  if (run === undefined) return ok({ undone: await wasUndone(ports, attemptId) });
  if (!undo(run)) return ok({ undone: false });
  await run.ended.promise;
  return ok({ undone: true });
}

async function wasUndone(
  ports: Parameters<typeof undoSend>[0],
  attemptId: string,
): Promise<boolean> {
  const stands = asItStands(ports);
  const entry = await ports.outbox.get(attemptId).catch(() => null);
  if (entry === null || entry === "damaged") return false;
  return ["undone", "returned"].includes(stands(entry).outcome.state);
}

async function report(ports: Ports, entry: OutboxEntry): Promise<SendReport> {
  const { accountId } = entry;
  const current = await textThatGoesOn(ports, entry).catch(() => null);
  // What was sent is told whatever else fails.
  const unknown: Allowance = { kind: "unknown" };
  return {
    attempt: attemptView(entry),
    attemptId: current?.attemptId ?? ports.newId(),
    allowance: await knownAllowance(ports, accountId).catch(() => unknown),
  };
}

/** A text whose worker died stands under its spent attempt still; it goes on as after any other end. */
async function textThatGoesOn(ports: Ports, entry: OutboxEntry): Promise<Draft | null> {
  const { recipient, accountId, attemptId, outcome } = entry;
  return ports.draftsInTurn(async () => {
    const other = await unspentDraft(ports, { ...recipient, accountId });
    if (["held", "sending", "sent"].includes(outcome.state)) return other;
    const spent = await ports.drafts.get(attemptId);
    if (spent === null) return other;
    return goOn(ports, attemptId, { ...spent, attemptId: ports.newId() }, other);
  });
}
