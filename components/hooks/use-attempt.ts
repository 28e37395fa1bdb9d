import { useEffect, useState } from "react";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import type { AttemptView } from "@/lib/messaging/protocol";

/** Whether an attempt is on its way to an outcome. */
export function isUnderway({ outcome }: AttemptView): boolean {
  return outcome.state === "held" || outcome.state === "sending";
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

  async function check(): Promise<void> {
    if (attempt === null || checking.is) return;
    setChecking({ is: true, failure: null });
    const { attemptId } = attempt;
    const checked = await ask("send.check", { attemptId });
    setChecking({ is: false, failure: checked.ok ? null : checked.failure });
    if (checked.ok) show(checked.value);
  }
  async function settle(arrived: boolean): Promise<void> {
    if (attempt === null) return;
    const settled = await ask("send.settle", { attemptId: attempt.attemptId, arrived });
    setChecking({ is: false, failure: settled.ok ? null : settled.failure });
    if (settled.ok) show(settled.value);
  }
  return { attempt, show, check, settle, checking };
}
