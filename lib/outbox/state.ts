import type { Failure } from "../kernel/failure";
import type {
  Answered,
  OutboxEntry,
  Outcome,
  Recall,
  RecallAnswer,
  Receipt,
  Upload,
} from "./entry";

/*
 *  Send                         undo
 * ─────► held ───────────────────────────────► undone
 *         │ │ find-dead (the worker died)
 *         │ ├────────────────────────────────► returned
 *         │ │ refuse (nothing can leave)
 *         │ └────────────────────────────────► refused ◄─┐
 *         │ leave                    answer              │
 *         └─────► sending ───────────────────► sent ◄────│──┐
 *                    │     answer, find-dead             │  │ find-in-thread,
 *                    └───────────────────────► unconfirmed ─┤ say-arrived
 *                                                  ▲        │
 *                                  say-not-arrived ▼        │
 *                                             not-delivered ┘
 *                                answer-recall (done)
 *                            sent ───────────────────────► recalled
 *
 * A recall changes nothing else: until the service says that it is done, the message is "sent", and
 * what is known of the recall stands beside it. `recall` is taken once; again only after a refusal,
 * or where a look found the message still there.
 *
 * There is no way from "refused", "sent", "undone" or "returned" to a request: another Send of the
 * text is another attempt. No step is taken by itself; `find-dead` is recovery's.
 */
export type Step =
  | { kind: "undo" }
  /** `uploads`: what the service calls the files, in their order. */
  | { kind: "leave"; uploads?: readonly Upload[] }
  | { kind: "refuse"; failure: Failure }
  | { kind: "answer"; outcome: Answered; receipt?: Receipt | null }
  | { kind: "find-dead" }
  | { kind: "find-in-thread"; receipt?: Receipt | null }
  | { kind: "miss-in-thread" }
  | { kind: "say-arrived" }
  | { kind: "say-not-arrived" }
  | { kind: "recall"; receipt: Receipt }
  | { kind: "answer-recall"; answer: RecallAnswer }
  | { kind: "look-for-recalled"; found: "there" | "not-there" }
  | { kind: "see" };

type State = Outcome["state"];

/**
 * The attempt after a step, or null where its state does not allow that step: an outcome once known
 * is never overwritten by a later guess. Total and pure; `at` is now, ISO 8601 (design section 7).
 */
export function take(entry: OutboxEntry, step: Step, at: string): OutboxEntry | null {
  const isAllowed = allowed(step).includes(entry.outcome.state) && isRecallAt(entry, step);
  return isAllowed ? after(entry, step, at) : null;
}

/** Of steps that are about a recall: whether it stands where they may be taken. */
function isRecallAt({ outcome, recall }: OutboxEntry, { kind }: Step): boolean {
  switch (kind) {
    case "recall":
      return recall === null || recall.state === "refused" || isStillThere(recall);
    case "answer-recall":
      return recall?.state === "asking";
    case "look-for-recalled":
      return recall?.state === "unconfirmed";
    case "find-dead":
      return outcome.state !== "sent" || recall?.state === "asking";
    default:
      return true;
  }
}

function isStillThere(recall: Recall): boolean {
  return recall.state === "unconfirmed" && recall.look?.found === "there";
}

function allowed({ kind }: Step): readonly State[] {
  switch (kind) {
    case "undo":
    case "leave":
    case "refuse":
      return ["held"];
    case "answer":
      return ["sending"];
    case "find-dead":
      return ["held", "sending", "sent"];
    case "recall":
    case "answer-recall":
    case "look-for-recalled":
      return ["sent"];
    case "miss-in-thread":
      return ["unconfirmed"];
    case "say-not-arrived":
      return ["unconfirmed"];
    case "find-in-thread":
    case "say-arrived":
      // Who said that it did not arrive may be shown otherwise.
      return ["unconfirmed", "not-delivered"];
    case "see":
      return ["returned", "sent", "refused", "unconfirmed", "not-delivered", "recalled"];
  }
}

function after(entry: OutboxEntry, step: Step, at: string): OutboxEntry {
  switch (step.kind) {
    case "undo":
      return { ...entry, outcome: { state: "undone" }, endedAt: at };
    case "leave":
      return leaving(entry, step.uploads ?? [], at);
    case "refuse":
      return ended(entry, { state: "refused", failure: step.failure }, at);
    case "answer":
      return { ...ended(entry, step.outcome, at), receipt: step.receipt ?? null };
    case "find-dead":
      return entry.outcome.state === "sent"
        ? recalling(entry, lostRecall, at)
        : ended(entry, leftBehind(entry), at);
    case "find-in-thread":
      return { ...found(entry, at), receipt: step.receipt ?? entry.receipt };
    case "miss-in-thread":
      return { ...entry, missedAt: at };
    case "say-arrived":
      return said(entry, { state: "sent", echo: "not-compared" }, at);
    case "say-not-arrived":
      return said(entry, { state: "not-delivered" }, at);
    case "recall":
      return recalling({ ...entry, receipt: step.receipt }, { state: "asking" }, at);
    case "answer-recall":
      return step.answer.state === "done"
        ? { ...entry, outcome: { state: "recalled", at }, recall: null, unseenSince: at }
        : recalling(entry, step.answer, at);
    case "look-for-recalled":
      return looked(entry, step.found, at);
    case "see":
      return { ...entry, unseenSince: null };
  }
}

function leaving(entry: OutboxEntry, uploads: readonly Upload[], at: string): OutboxEntry {
  const files = entry.files.map((file, place) => ({ ...file, upload: uploads[place] ?? null }));
  return { ...entry, files, outcome: { state: "sending" }, leftAt: at };
}

/** An outcome that has to be told. */
function ended(entry: OutboxEntry, outcome: Outcome, at: string): OutboxEntry {
  return { ...entry, outcome, endedAt: at, unseenSince: at };
}

function found(entry: OutboxEntry, at: string): OutboxEntry {
  return { ...ended(entry, { state: "sent", echo: "not-compared" }, at), settledBy: "thread" };
}

const lostRecall = { state: "unconfirmed", doubt: "worker-died", said: null } as const;

/** It has to be told at once: whoever asked may be gone when the answer comes, or none does. */
function recalling(
  entry: OutboxEntry,
  recall: Exclude<RecallAnswer, { state: "done" }> | { state: "asking" },
  at: string,
): OutboxEntry {
  const now: Recall =
    recall.state === "unconfirmed" ? { ...recall, at, look: null } : { ...recall, at };
  return { ...entry, recall: now, unseenSince: at };
}

function looked(entry: OutboxEntry, found: "there" | "not-there", at: string): OutboxEntry {
  const { recall } = entry;
  if (recall?.state !== "unconfirmed") return entry;
  return { ...entry, recall: { ...recall, look: { at, found } } };
}

/** What the user says needs no telling. */
function said(entry: OutboxEntry, outcome: Outcome, at: string): OutboxEntry {
  return { ...entry, outcome, endedAt: at, settledBy: "user", unseenSince: null };
}

/** Nothing leaves without the worker that took the click; what may have left may have arrived. */
function leftBehind({ outcome }: OutboxEntry): Outcome {
  return outcome.state === "held"
    ? { state: "returned" }
    : { state: "unconfirmed", doubt: "worker-died" };
}
