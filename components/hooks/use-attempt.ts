import { useCallback, useEffect, useState } from "react";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import type { AttemptView } from "@/lib/messaging/protocol";
import { useRecall } from "./use-recall";

/** A doubt may be settled by Courier's own look into the conversation, or in another place. */
const againMs = 2_500;

/** Whether an attempt is on its way to an outcome. */
export function isUnderway({ outcome }: AttemptView): boolean {
  return outcome.state === "held" || outcome.state === "sending";
}

/** Also a recall that another window asked for. */
function isInDoubt({ outcome, recall }: AttemptView): boolean {
  return outcome.state === "unconfirmed" || recall?.state === "asking";
}

/** So long after its end Courier has looked itself, and asking on would only keep the worker awake. */
const settlesMs = 120_000;

/** A doubt that may yet be settled without this screen. */
export function maySettle(attempt: AttemptView): boolean {
  const { recall, endedAt, startedAt } = attempt;
  const since = recall?.at ?? endedAt ?? startedAt;
  return isInDoubt(attempt) && Date.now() < Date.parse(since) + settlesMs;
}

/** One attempt on screen: it counts as seen, and a doubt about it can be settled. */
export function useAttempt(first: AttemptView | null) {
  const [attempt, show] = useState(first);
  const [checking, setChecking] = useState<{ is: boolean; failure: Failure | null }>({
    is: false,
    failure: null,
  });
  const unseen = attempt !== null && !attempt.seen && !isUnderway(attempt) ? attempt : null;
  useEffect(() => {
    if (unseen === null) return;
    const { attemptId, outcome } = unseen;
    void ask("sends.seen", { outcomes: [{ attemptId, state: outcome.state }] });
  }, [unseen]);

  /** Another attempt may be on screen by now: what is said of this one takes no other's place. */
  const learn = useCallback((next: AttemptView): void => {
    show((now) => (now?.attemptId === next.attemptId ? next : now));
  }, []);

  const { recall, recalling } = useRecall(attempt, learn);

  const doubtful = attempt !== null && isInDoubt(attempt) ? attempt : null;
  useEffect(() => {
    if (doubtful === null) return;
    const { attemptId } = doubtful;
    const look = async () => {
      // Asked once more: this screen may have slept through the end.
      if (!maySettle(doubtful)) clearInterval(asking);
      const report = await ask("send.follow", { attemptId });
      if (report.ok && !isInDoubt(report.value.attempt)) learn(report.value.attempt);
    };
    const asking = setInterval(() => void look(), againMs);
    return () => clearInterval(asking);
  }, [doubtful, learn]);

  async function check(): Promise<void> {
    if (attempt === null || checking.is) return;
    setChecking({ is: true, failure: null });
    const { attemptId } = attempt;
    const checked = await ask("send.check", { attemptId });
    setChecking({ is: false, failure: checked.ok ? null : checked.failure });
    if (checked.ok) learn(checked.value);
  }
  async function settle(arrived: boolean): Promise<void> {
    if (attempt === null) return;
    const settled = await ask("send.settle", { attemptId: attempt.attemptId, arrived });
    setChecking({ is: false, failure: settled.ok ? null : settled.failure });
    if (settled.ok) learn(settled.value);
  }
  return { attempt, show, check, settle, checking, recall, recalling };
}
