import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, Consent, DraftText, SendReport } from "@/lib/messaging/protocol";
import type { Result } from "@/lib/kernel/result";
import type { Allowance } from "@/lib/quota/allowance";
import { isUnderway, useAttempt } from "./use-attempt";
import { hasArrived } from "./has-arrived";
import { useIsDone } from "./use-is-done";
import { type ComposerStore, isSameButCursor } from "./composer-store";
import { followToEnd } from "./follow-to-end";
import { whenLoaded } from "./when-loaded";

/**
 * One Send at a time, from its press to its outcome, also of one that was pressed in an earlier
 * popup. Consents add up over the questions that one text raises, and are forgotten with the next
 * change of it, because they were given for that text.
 */
export function useSend(
  store: ComposerStore,
  { person, attempt: first }: ComposerView,
  learn: (allowance: Allowance) => void,
) {
  const { recipientId } = person;
  const { attempt, show, check, settle, checking, recall, recalling } = useAttempt(first);
  const [isStarting, setStarting] = useState(false);
  const [stopped, setStopped] = useState<Failure | null>(null);
  const [isUndone, setUndone] = useState(false);
  const [isTooLate, setTooLate] = useState(false);
  const [consent, setConsent] = useState<{ draft: DraftText | null; given: Consent[] }>({
    draft: null,
    given: [],
  });
  const isDone = useIsDone(
    attempt,
    useStore(store, ({ draft }) => draft),
  );
  const underway = attempt !== null && isUnderway(attempt) ? attempt.attemptId : null;

  function end(report: Result<SendReport>): void {
    setStopped(report.ok ? null : whyNotTold(report.failure));
    // What was agreed to was this one Send.
    setConsent({ draft: null, given: [] });
    setTooLate(false);
    // The attempt stays the same: a further Send is answered with what became of it.
    if (!report.ok) return show(null);
    const { attemptId, renew } = store.getState();
    if (attemptId === report.value.attempt.attemptId) renew(report.value.attemptId);
    learn(report.value.allowance);
    const isTakenBack = report.value.attempt.outcome.state === "undone";
    setUndone(isTakenBack);
    show(isTakenBack ? null : report.value.attempt);
  }

  useEffect(() => {
    if (underway === null) return;
    let isHere = true;
    void (async () => {
      const report = await followToEnd(underway);
      if (isHere) end(report);
    })();
    return () => {
      isHere = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one question per attempt
  }, [underway]);

  async function start(consents: Consent[]): Promise<void> {
    setStarting(true);
    setUndone(false);
    setTooLate(false);
    const { draft, attemptId, writing } = store.getState();
    const started = await ask("send.start", { recipientId, attemptId, draft, consents, writing });
    if (started.ok ? !isUnderway(started.value) : isSilent(started.failure)) {
      // It had ended before, or its worker died at the press: the record tells.
      end(await followToEnd(attemptId));
    } else {
      setStopped(started.ok ? null : started.failure);
      if (started.ok) {
        store.getState().sendTook(draft);
        show(started.value);
      }
    }
    setStarting(false);
  }
  function send(...more: Consent[]): void {
    if (isStarting || underway !== null) return;
    const { draft } = store.getState();
    const before = consent.draft === draft ? consent.given : [];
    const given = [...new Set([...before, ...more])];
    setConsent({ draft, given });
    void start(given);
  }
  /** What is said of the text as it was goes with its next change; a doubt stays until it is settled. */
  function forget(): void {
    setUndone(false);
    if (underway !== null) return;
    setStopped(null);
    // What arrived while another text was written stays told beside that.
    if (hasArrived(attempt) && !isDone) return;
    if (attempt !== null && attempt.outcome.state !== "unconfirmed") show(null);
  }
  // A text that did not come from here, by another window or with more about the person, is another one.
  useEffect(() =>
    store.subscribe((now, before) => {
      if (now.changes === before.changes && !isSameButCursor(now.draft, before.draft)) forget();
    }),
  );
  // Another window's Send is this one's too: its outcome is told here, and no second one is taken.
  const isBusy = useRef(false);
  useEffect(() => {
    isBusy.current = isStarting || underway !== null || isDone;
  });
  useEffect(
    () =>
      whenLoaded(import("./follow-others"), ({ followOthers }) =>
        followOthers(store, recipientId, { isPaused: () => isBusy.current, show }),
      ),
    [store, recipientId, show],
  );

  async function undo(): Promise<void> {
    if (underway === null) return;
    const answer = await ask("send.undo", { attemptId: underway });
    setTooLate(!answer.ok || !answer.value.undone);
  }
  const isSending = isStarting || underway !== null;
  return {
    send,
    undo,
    forget,
    check,
    settle,
    checking,
    recall,
    recalling,
    attempt,
    stopped,
    isUndone,
    isTooLate,
    isSending,
    isDone,
  };
}

/** Only a record that never was proves that nothing left; every other silence is a doubt. */
function whyNotTold(failure: Failure): Failure {
  return failure.kind === "attempt-unknown" ? failure : { kind: "worker-unavailable" };
}

function isSilent({ kind }: Failure): boolean {
  return kind === "worker-unavailable";
}
