import type { ConnectSafely } from "../../connectsafely/client";
import type { SendReply } from "../../connectsafely/send-message";
import { fail, ok, type Result } from "../../kernel/result";
import { isSamePerson, personKeys } from "../../linkedin/same-person";
import type { AttemptView } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import { countAttempt, noticeLoss } from "../../outbox/marker";
import { type Step, take } from "../../outbox/state";
import type { Attempt } from "./attempt";
import { attemptView } from "./attempt-view";
import { checkLater } from "../after-send/check-conversation";
import { checkNamed } from "../recipient/check-named";
import { checkText } from "./check-text";
import { countUse } from "./count-use";
import { agreedToAgain, holdAttempt } from "./hold-attempt";
import { keepOutcome } from "./keep-outcome";
import { keepJoined, keepPressed } from "../text/keep-pressed";
import { orStorageFailure } from "../or-storage-failure";
import { nowIso, type Ports } from "../ports";
import { accountOnScreen } from "../account/sending-account";
import { tellNews } from "../after-send/tell-news";
import { isTextOf } from "../text/text-of-attempt";
import { newRun, type Run, type SendInput } from "../underway";
import { whatNext } from "./undo-window";
import { keepRoute, wayOf } from "./way-of";

/**
 * Takes a press of Send and answers once the attempt is held, or when it may not go. What follows
 * (the Undo window, the uploads, the mark, the one `fetch`, the outcome) goes on by itself; `followSend` tells
 * its end. Every click on one draft names the same attempt and joins it, so that ten clicks are
 * one send, and nothing here ever repeats a request (design section 7).
 *
 * Failures, all before anything left: "recipient-forgotten", "no-key", "no-account",
 * "account-changed", "account-not-found", "already-sending" (another text to the same person is under way), those of
 * `checkText`, `checkNamed`, `checkAddress` and `checkRecipient`, "same-text-again", "own-limit-reached", "earlier-attempt",
 * "storage-unavailable".
 */
export async function startSend(ports: Ports, input: SendInput): Promise<Result<AttemptView>> {
  const running = ports.underway.get(input.attemptId);
  if (running !== undefined) return joined(ports, running, input);
  const run = newRun(input);
  ports.underway.set(input.attemptId, run);
  void ports
    .stayAwake(carryOut(ports, run))
    .catch((bug: unknown) => {
      run.started.reject(bug);
      run.ended.reject(bug);
    })
    .finally(() => leave(ports, run));
  const started = await run.started.promise;
  return started.ok ? ok(attemptView(started.value)) : started;
}

/** Another text than the one under way is kept, and not sent. */
async function joined(ports: Ports, run: Run, input: SendInput): Promise<Result<AttemptView>> {
  // The same one too: another window may have put its text in this one's place since the first click.
  const kept = await orStorageFailure(() => keepJoined(ports, input));
  const started = await run.started.promise;
  // It may have left since it was held.
  const entry = started.ok ? (run.entry ?? started.value) : null;
  if (entry !== null && isTextOf(entry, input.draft)) return ok(attemptView(entry));
  if (!kept.ok) return kept;
  return started.ok ? fail({ kind: "earlier-attempt" }) : started;
}

async function carryOut(ports: Ports, run: Run): Promise<void> {
  const attempt = await orStorageFailure(() => prepare(ports, run.input));
  if (!attempt.ok) return begin(ports, run, attempt);
  const persons = personKeys(attempt.value.recipient);
  if (isBusyWith(ports, persons)) return begin(ports, run, fail({ kind: "already-sending" }));
  run.persons = persons;
  await ports.locks.hold(persons, () => underLock(ports, run, attempt.value));
}

/** Answers the press. Where nothing goes on, the next press of the same attempt begins anew. */
function begin(ports: Ports, run: Run, started: Result<OutboxEntry>): void {
  const goesOn = started.ok && started.value.outcome.state === "held";
  if (!goesOn) {
    leave(ports, run);
    run.ended.resolve(started.ok ? started.value : null);
  }
  run.started.resolve(started);
}

function leave({ underway }: Ports, run: Run): void {
  const { attemptId } = run.input;
  if (underway.get(attemptId) === run) underway.delete(attemptId);
}

function isBusyWith({ underway }: Ports, persons: readonly string[]): boolean {
  return [...underway.values()].some((run) => isSamePerson(run.persons, persons));
}

async function underLock(ports: Ports, run: Run, attempt: Attempt): Promise<void> {
  const held = await orStorageFailure(() => holdAttempt(ports, attempt, run.input.consents));
  const counted = held.ok ? ok(await count(ports, attempt, held.value)) : held;
  if (counted.ok && counted.value.outcome.state === "held") {
    run.entry = counted.value;
    run.window = "open";
    begin(ports, run, counted);
    ports.tellScreens({ attemptId: attempt.attemptId, line: null, touched: true });
    run.entry = await toItsEnd(ports, run, attempt, counted.value);
    leave(ports, run);
    run.ended.resolve(run.entry);
  } else begin(ports, run, counted);
  tellNews(ports);
}

/** Without the marker nobody would know later that the record of this attempt was lost. */
async function count(ports: Ports, attempt: Attempt, held: OutboxEntry): Promise<OutboxEntry> {
  if (held.outcome.state !== "held") return held;
  const { marker, outbox } = ports;
  const noticed = noticeLoss(marker, outbox, nowIso(ports));
  const isCounted = await succeeds(noticed.then(() => countAttempt(marker, held.attemptId)));
  if (isCounted) return held;
  const stopped = notStored(ports, held);
  await keepOutcome(ports, attempt, stopped, null);
  return stopped;
}

/** From the Undo window to the stored outcome. */
async function toItsEnd(
  ports: Ports,
  run: Run,
  attempt: Attempt,
  held: OutboxEntry,
): Promise<OutboxEntry> {
  const service = ports.service(attempt.key);
  const step = await lastLook(
    ports,
    run,
    attempt,
    await whatNext(ports, run, service, held, attempt.key),
  );
  const next = take(held, step, nowIso(ports)) ?? held;
  // Nothing may leave before the mark is on the disk.
  if (next.outcome.state === "sending" && (await succeeds(ports.outbox.put(next)))) {
    run.entry = next;
    return sendOnce(ports, attempt, service, next);
  }
  const stopped = next.outcome.state === "sending" ? notStored(ports, held) : next;
  await keepOutcome(ports, attempt, stopped, null);
  return stopped;
}

/**
 * Since the press an earlier attempt of this text may have been found to have arrived, and the
 * service may have named another member.
 */
async function lastLook(ports: Ports, run: Run, attempt: Attempt, step: Step): Promise<Step> {
  if (step.kind !== "leave") return step;
  const { consents } = run.input;
  const agreed = await orStorageFailure(async () => {
    const again = await agreedToAgain(ports, attempt, consents);
    return again.ok ? checkNamed(ports, attempt.recipient) : again;
  });
  return agreed.ok ? step : { kind: "refuse", failure: agreed.failure };
}

function succeeds(write: Promise<void>): Promise<boolean> {
  return write.then(
    () => true,
    () => false,
  );
}

function notStored(ports: Ports, held: OutboxEntry): OutboxEntry {
  const refuse = { kind: "refuse", failure: { kind: "storage-unavailable" } } as const;
  return take(held, refuse, nowIso(ports)) ?? held;
}

/** The recipient and the text of the request are those of the record, to the letter. */
async function sendOnce(
  ports: Ports,
  attempt: Attempt,
  service: ConnectSafely,
  sending: OutboxEntry,
): Promise<OutboxEntry> {
  const { accountId, recipient, messageType, subject, message, way } = sending;
  const uploads = sending.files.flatMap(({ upload }) => upload ?? []);
  const request = { accountId, recipient, messageType, subject, message, way, uploads };
  const reply = await service.sendMessage(request).catch(() => unknown);
  const { outcome, observation, receipt = null } = reply;
  const settled = take(sending, { kind: "answer", outcome, receipt }, nowIso(ports)) ?? sending;
  await keepOutcome(ports, attempt, settled, observation);
  // What was known of the conversation, and of the credits, is known of before.
  void ports.facts.forget(accountId).catch(() => undefined);
  void countUse(ports, attempt, settled).catch(() => undefined);
  await keepRoute(ports, settled).catch(() => undefined);
  if (outcome.state === "unconfirmed") checkLater(ports, settled.attemptId);
  return settled;
}

/** Sending never throws. If it does, through a bug, nobody knows what left. */
const unknown: SendReply = {
  outcome: { state: "unconfirmed", doubt: "not-understood" },
  observation: null,
};

async function prepare(ports: Ports, input: SendInput): Promise<Result<Attempt>> {
  const recipient = await keepPressed(ports, input);
  if (!recipient.ok) return recipient;
  const sender = await accountOnScreen(ports, recipient.value);
  if (!sender.ok) return sender;
  const text = checkText(input.draft, input.consents);
  if (!text.ok) return text;
  const way = await wayOf(ports, recipient.value, input.draft);
  // Whoever sends a filled template made it a text of their own: no later filling changes it.
  const draft = { ...input.draft, touched: true };
  const { attemptId, writing } = input;
  const written = { attemptId, draft, ...(writing && { writing }) };
  return ok({ ...sender.value, recipient: recipient.value, ...written, way });
}
