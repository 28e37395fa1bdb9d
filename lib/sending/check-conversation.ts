import { fail, ok, type Result } from "../kernel/result";
import type { AttemptView } from "../messaging/protocol";
import type { OutboxEntry } from "../outbox/entry";
import { type Step, take } from "../outbox/state";
import { attemptView } from "./attempt-view";
import { dropSent } from "./keep-outcome";
import { nowIso, type Ports } from "./ports";
import { tellNews } from "./tell-news";

/** A message needs a while until it can be read back. */
const checkAfterMs = 10_000;

/** Once by itself: it only reads. A worker that is stopped meanwhile leaves it to the user. */
export function checkLater(ports: Ports, attemptId: string): void {
  ports.later(checkAfterMs, () => checkConversation(ports, attemptId));
}

/**
 * Looks in the conversation for the text of an unconfirmed attempt. A hit makes it "sent"; a miss
 * proves nothing and is only noted. Failures: "attempt-unknown", "no-key", those of `findSent`.
 */
export async function checkConversation(
  ports: Ports,
  attemptId: string,
): Promise<Result<AttemptView>> {
  const entry = await ports.outbox.get(attemptId);
  if (entry === null || entry === "damaged") return fail({ kind: "attempt-unknown" });
  if (entry.outcome.state !== "unconfirmed") return ok(attemptView(entry));
  const key = await ports.vault.open();
  if (key === null) return fail({ kind: "no-key" });
  const found = await ports.service(key).findSent({
    ...entry,
    startedAt: entry.leftAt ?? entry.startedAt,
  });
  if (!found.ok) return found;
  const isThere = found.value.found === "yes";
  return settled(ports, entry, { kind: isThere ? "find-in-thread" : "miss-in-thread" });
}

/** What the user found, by looking. Failure: "attempt-unknown". */
export async function settleByUser(
  ports: Ports,
  attemptId: string,
  arrived: boolean,
): Promise<Result<AttemptView>> {
  const entry = await ports.outbox.get(attemptId);
  if (entry === null || entry === "damaged") return fail({ kind: "attempt-unknown" });
  return settled(ports, entry, { kind: arrived ? "say-arrived" : "say-not-arrived" });
}

async function settled(
  ports: Ports,
  { attemptId }: OutboxEntry,
  step: Step,
): Promise<Result<AttemptView>> {
  const kept = await ports.outbox.change(attemptId, (now) => take(now, step, nowIso(ports)));
  if (kept === null || kept === "damaged") return fail({ kind: "attempt-unknown" });
  if (kept.outcome.state === "sent") await ports.draftsInTurn(() => dropSent(ports, kept));
  tellNews(ports);
  return ok(attemptView(kept));
}
