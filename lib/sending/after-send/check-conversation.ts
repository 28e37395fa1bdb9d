import { fail, ok, type Result } from "../../kernel/result";
import type { AttemptView } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import { type Step, take } from "../../outbox/state";
import { asItStands } from "../send/as-it-stands";
import { attemptView } from "../send/attempt-view";
import { dropSent } from "../send/keep-outcome";
import { nowIso, type Ports } from "../ports";
import { lookForRecalled } from "./recall-sent";
import { sameTextAround, soughtFor } from "./same-text-around";
import { tellNews } from "./tell-news";
import { wholeEntry } from "../send/whole-entry";

/** A message needs a while until it can be read back. */
const checkAfterMs = 10_000;

/** Once by itself: it only reads. A worker that is stopped meanwhile leaves it to the user. */
export function checkLater(ports: Ports, attemptId: string): void {
  ports.later(checkAfterMs, () => checkConversation(ports, attemptId));
}

/**
 * Looks in the conversation for the text of an unconfirmed attempt. A hit makes it "sent"; a miss
 * proves nothing and is only noted. Failures: "storage-unavailable", "no-key", those of `findSent`.
 */
export async function checkConversation(
  ports: Ports,
  attemptId: string,
): Promise<Result<AttemptView>> {
  const stands = asItStands(ports);
  const kept = wholeEntry(await ports.outbox.get(attemptId));
  if (!kept.ok) return kept;
  const entry = stands(kept.value);
  if (entry.recall?.state === "unconfirmed") return lookForRecalled(ports, entry);
  if (entry.outcome.state !== "unconfirmed") return ok(attemptView(entry));
  const key = await ports.vault.open();
  if (key === null) return fail({ kind: "no-key" });
  const sought = await soughtFor(ports.outbox, entry);
  const found = await ports.service(key).findSent(sought);
  if (!found.ok) return found;
  // The same text may have left once more meanwhile, and what was found may be that one.
  const { value } = found;
  const isProof =
    value.found === "yes" && (await sameTextAround(ports.outbox, entry)).others === sought.others;
  if (!isProof) return settled(ports, entry, { kind: "miss-in-thread" });
  const { messageUrn, conversationUrn, proven } = value;
  // What is sent into a conversation goes to whoever it is with.
  const receipt = { messageUrn, conversationUrn: proven ? conversationUrn : null };
  return settled(ports, entry, { kind: "find-in-thread", receipt });
}

/** What the user found, by looking. Failure: "storage-unavailable". */
export async function settleByUser(
  ports: Ports,
  attemptId: string,
  arrived: boolean,
): Promise<Result<AttemptView>> {
  const entry = wholeEntry(await ports.outbox.get(attemptId));
  if (!entry.ok) return entry;
  return settled(ports, entry.value, { kind: arrived ? "say-arrived" : "say-not-arrived" });
}

async function settled(
  ports: Ports,
  { attemptId }: OutboxEntry,
  step: Step,
): Promise<Result<AttemptView>> {
  const stands = asItStands(ports);
  const next = (now: OutboxEntry) => take(stands(now), step, nowIso(ports));
  const kept = wholeEntry(await ports.outbox.change(attemptId, next));
  if (!kept.ok) return kept;
  const { value } = kept;
  if (value.outcome.state === "sent") await ports.draftsInTurn(() => dropSent(ports, value));
  tellNews(ports);
  return ok(attemptView(value));
}
