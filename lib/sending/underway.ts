import type { Writing } from "../drafts/earlier-texts";
import type { Result } from "../kernel/result";
import type { Consent, DraftText } from "../messaging/protocol";
import type { OutboxEntry } from "../outbox/entry";

/** A press of Send. */
export interface SendInput {
  recipientId: string;
  attemptId: string;
  draft: DraftText;
  consents: readonly Consent[];
  writing?: Writing;
}

/**
 * A Send from its press to its end, in the memory of the worker that took the click: nothing here
 * outlives it, so that nothing can leave without a click in the same life.
 */
export interface Run {
  readonly input: SendInput;
  /** Settled once the checks are over: the attempt as it is held, or why it may not go. */
  readonly started: PromiseWithResolvers<Result<OutboxEntry>>;
  /** Settled at the end; with null where nothing began. */
  readonly ended: PromiseWithResolvers<OutboxEntry | null>;
  readonly undone: PromiseWithResolvers<"undone">;
  /** "open" while Undo is possible; whoever comes first closes it, and the other is too late. */
  window: "not-yet" | "open" | "undone" | "over";
  /** The attempt as it stands; null until it was written down. */
  entry: OutboxEntry | null;
  /** Every key of the person; empty until that is known. */
  persons: readonly string[];
}

/** The sends under way, by attempt id. */
export type Underway = Map<string, Run>;

export function newRun(input: SendInput): Run {
  const run: Run = {
    input,
    started: Promise.withResolvers(),
    ended: Promise.withResolvers(),
    undone: Promise.withResolvers(),
    window: "not-yet",
    entry: null,
    persons: [],
  };
  // Nobody need be waiting for the end.
  run.ended.promise.catch(() => undefined);
  return run;
}

/** False when it is too late. */
export function undo(run: Run): boolean {
  if (run.window === "undone") return true;
  if (run.window !== "open") return false;
  run.window = "undone";
  run.undone.resolve("undone");
  return true;
}

/** False when Undo came first. */
export function closeWindow(run: Run): boolean {
  if (run.window === "undone") return false;
  run.window = "over";
  return true;
}
