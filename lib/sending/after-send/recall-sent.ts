import { fail, ok, type Result } from "../../kernel/result";
import type { ConnectSafely } from "../../connectsafely/client";
import type { MessageNames } from "../../connectsafely/recall-message";
import type { AttemptView } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import { type Step, take } from "../../outbox/state";
import { asItStands } from "../send/as-it-stands";
import { attemptView } from "../send/attempt-view";
import { nowIso, type Ports } from "../ports";
import { soughtFor } from "./same-text-around";
import { tellNews } from "./tell-news";
import { wholeEntry } from "../send/whole-entry";

/**
 * Takes a sent message out of its conversation, at the user's press: one request for one press, and
 * none where an earlier one is in doubt. What is asked for is on the disk before it leaves. Answers
 * with the attempt as it stands then. Failures, all before anything left: "storage-unavailable",
 * "no-key", "message-not-found" (it is not in the conversation, or not it alone), those of `findSent`.
 */
export async function recallSent(ports: Ports, attemptId: string): Promise<Result<AttemptView>> {
  const { recalling } = ports;
  if (recalling.has(attemptId)) return viewOf(ports, attemptId);
  recalling.add(attemptId);
  try {
    return await ports.stayAwake(recallOnce(ports, attemptId));
  } finally {
    recalling.delete(attemptId);
    tellNews(ports);
  }
}

async function recallOnce(ports: Ports, attemptId: string): Promise<Result<AttemptView>> {
  const kept = wholeEntry(await ports.outbox.get(attemptId));
  if (!kept.ok) return kept;
  const entry = kept.value;
  const key = await ports.vault.open();
  if (key === null) return fail({ kind: "no-key" });
  // What an earlier worker left on its way is in doubt, and is not asked for again.
  const before = take(entry, { kind: "find-dead" }, nowIso(ports)) ?? entry;
  const isFree = take(before, { kind: "recall", receipt: noNames }, nowIso(ports)) !== null;
  if (!isFree) return ok(attemptView(before));
  const service = ports.service(key);
  const names = await namesOf(ports, service, entry);
  if (!names.ok) return names;
  const { conversationUrn, messageUrn } = names.value;
  const receipt = { conversationUrn, messageUrn };
  const marked = await changed(ports, attemptId, { kind: "recall", receipt });
  if (marked === null) return viewOf(ports, attemptId);
  const answer = await service.recallMessage(names.value).catch(() => unknown);
  const step = { kind: "answer-recall", answer } as const;
  // From here on no trouble of the disk may look as if nothing had left.
  const after = await changed(ports, attemptId, step).catch(() => null);
  // Its words may be gone from the conversation.
  await ports.facts.forget(entry.accountId).catch(() => undefined);
  return ok(attemptView(after ?? take(marked, step, nowIso(ports)) ?? marked));
}

const noNames = { conversationUrn: null, messageUrn: null };

/** Recalling never throws. If it does, through a bug, nobody knows what left. */
const unknown = { state: "unconfirmed", doubt: "not-understood", said: null } as const;

/** Looks whether a message whose recall is in doubt is in its conversation. It only reads. */
export async function lookForRecalled(
  ports: Ports,
  entry: OutboxEntry,
): Promise<Result<AttemptView>> {
  const names = knownNames(entry);
  const key = await ports.vault.open();
  if (key === null) return fail({ kind: "no-key" });
  if (names === null) return fail({ kind: "message-not-found" });
  const still = await ports.service(key).stillThere(names);
  if (!still.ok) return still;
  await changed(ports, entry.attemptId, { kind: "look-for-recalled", found: still.value });
  return viewOf(ports, entry.attemptId);
}

/** By what the service called it when it was sent, or calls it in the conversation. */
async function namesOf(
  ports: Ports,
  service: ConnectSafely,
  entry: OutboxEntry,
): Promise<Result<MessageNames>> {
  const known = knownNames(entry);
  if (known !== null) return ok(known);
  const found = await service.findSent(await soughtFor(ports.outbox, entry));
  if (!found.ok) return found;
  const { value } = found;
  if (value.found === "no" || value.messageUrn === null) return fail({ kind: "message-not-found" });
  const { conversationUrn, messageUrn } = value;
  return ok({ ...sentFrom(entry), conversationUrn, messageUrn });
}

function knownNames(entry: OutboxEntry): MessageNames | null {
  const { conversationUrn = null, messageUrn = null } = entry.receipt ?? {};
  if (conversationUrn === null || messageUrn === null) return null;
  return { ...sentFrom(entry), conversationUrn, messageUrn };
}

function sentFrom({ accountId, leftAt, startedAt }: OutboxEntry) {
  return { accountId, leftAt: leftAt ?? startedAt };
}

/** Takes a step on the disk, and answers with the record after it; null where it may not be taken. */
async function changed(ports: Ports, attemptId: string, step: Step): Promise<OutboxEntry | null> {
  let after: OutboxEntry | null = null;
  await ports.outbox.change(attemptId, (entry) => {
    after = take(asItStands(ports)(entry), step, nowIso(ports));
    return after;
  });
  return after;
}

async function viewOf(ports: Ports, attemptId: string): Promise<Result<AttemptView>> {
  const kept = wholeEntry(await ports.outbox.get(attemptId));
  return kept.ok ? ok(attemptView(asItStands(ports)(kept.value))) : kept;
}
