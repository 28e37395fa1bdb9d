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
export function isInDoubt({ outcome, recall }: AttemptView): boolean {
  return outcome.state === "unconfirmed" || recall?.state === "asking";
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

  const doubtful = attempt !== null && isInDoubt(attempt) ? attempt.attemptId : null;
  useEffect(() => {
    if (doubtful === null) return;
    const look = async () => {
      const report = await ask("send.follow", { attemptId: doubtful });
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
