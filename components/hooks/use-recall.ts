import { useState } from "react";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import type { AttemptView } from "@/lib/messaging/protocol";
import { followToEnd } from "./follow-to-end";

/** Where a recall that was pressed on this screen stands. */
export interface Recalling {
  is: boolean;
  /** Why nothing was asked for. */
  failure: Failure | null;
  /** The worker went silent, and what it did cannot be read: the recall may have left. */
  isLost: boolean;
}

const notRecalling: Recalling = { is: false, failure: null, isLost: false };

/**
 * The recall of the attempt on screen. A worker that dies says nothing, which is no proof that
 * nothing left: then its record tells, which was written before the request.
 */
export function useRecall(attempt: AttemptView | null, learn: (next: AttemptView) => void) {
  const [recalling, setRecalling] = useState(notRecalling);
  async function recall(): Promise<void> {
    if (attempt === null || recalling.is) return;
    setRecalling({ ...notRecalling, is: true });
    const { attemptId } = attempt;
    const recalled = await ask("send.recall", { attemptId });
    if (recalled.ok) learn(recalled.value);
    const told = recalled.ok ? null : recalled.failure;
    setRecalling(
      told?.kind === "worker-unavailable"
        ? await fromRecord(attemptId, told, learn)
        : { ...notRecalling, failure: told },
    );
  }
  return { recall, recalling };
}

async function fromRecord(
  attemptId: string,
  silence: Failure,
  learn: (next: AttemptView) => void,
): Promise<Recalling> {
  const report = await followToEnd(attemptId);
  if (!report.ok) return { ...notRecalling, isLost: true };
  const { attempt } = report.value;
  learn(attempt);
  const isAsked = attempt.recall !== null || attempt.outcome.state === "recalled";
  return { ...notRecalling, failure: isAsked ? null : silence };
}
