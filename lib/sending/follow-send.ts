import { fail, ok, type Result } from "../kernel/result";
import type { SendReport } from "../messaging/protocol";
import type { OutboxEntry } from "../outbox/entry";
import type { Allowance } from "../quota/allowance";
import { knownAllowance } from "./ask-allowance";
import { attemptView } from "./attempt-view";
import { draftsFor } from "./keep-text";
import type { Ports } from "./ports";
import { undo } from "./underway";

/**
 * What became of a Send: answers at its end, whoever asks and however late. Failure:
 * "attempt-unknown".
 */
export async function followSend(ports: Ports, attemptId: string): Promise<Result<SendReport>> {
  const run = ports.underway.get(attemptId);
  const entry = run === undefined ? await ports.outbox.get(attemptId) : await run.ended.promise;
  if (entry === null || entry === "damaged") return fail({ kind: "attempt-unknown" });
  return ok(await report(ports, entry));
}

/**
 * Takes a Send back while its Undo window is open. `undone` is false when it was too late. The text
 * is in the drafts again before this answers.
 */
export async function undoSend(
  ports: Pick<Ports, "underway">,
  attemptId: string,
): Promise<Result<{ undone: boolean }>> {
  const run = ports.underway.get(attemptId);
  if (run === undefined || !undo(run)) return ok({ undone: false });
  await run.ended.promise;
  return ok({ undone: true });
}

async function report(ports: Ports, entry: OutboxEntry): Promise<SendReport> {
  const { recipient, accountId } = entry;
  const [current] = await draftsFor(ports, { ...recipient, accountId }).catch(() => []);
  // What was sent is told whatever else fails.
  const unknown: Allowance = { kind: "unknown" };
  return {
    attempt: attemptView(entry),
    attemptId: current?.attemptId ?? ports.newId(),
    allowance: await knownAllowance(ports, accountId).catch(() => unknown),
  };
}
