import { useState } from "react";
import type { Agreement, useGuard } from "@/components/hooks/use-guard";
import type { useSend } from "@/components/hooks/use-send";
import type { Consent } from "@/lib/messaging/protocol";
import type { Writing } from "./use-writing";
import type { Stop } from "./what-stops";
import { showWhere } from "./where-stopped";

interface Trying {
  sending: Pick<ReturnType<typeof useSend>, "send" | "isSending" | "isDone">;
  guard: Pick<ReturnType<typeof useGuard>, "judge">;
  writing: Pick<Writing, "subjectRef" | "messageRef">;
  /** Why the text cannot be sent as it is. */
  stop: Stop | null;
  /** No press goes for now, whatever the text. */
  isStopped: boolean;
  /** The user chose to stay with the person, which is what the worker would ask. */
  stays: boolean;
}

/** The one way from any press to a send, and why the last press did not get there (`shown`). */
export function useTrySend({ sending, guard, writing, stop, isStopped, stays }: Trying) {
  const { send, isSending, isDone } = sending;
  const { subjectRef, messageRef } = writing;
  const [tried, setTried] = useState<Stop | null>(null);

  /** Past all that stops one, and with the guard's look. */
  function trySend(agreed: Agreement[] = [], given: Consent[] = []): void {
    if (isStopped || isSending || isDone) return;
    const { asks, consents } = guard.judge(agreed, stop);
    const kept = stop?.kind === "left-over" && asks !== "as-written" ? null : stop;
    setTried(kept);
    if (kept !== null) showWhere(kept, subjectRef.current, messageRef.current);
    else if (asks === null) send(...consents, ...given, ...(stays ? staying : []));
  }

  /** What the worker asked was asked of a text that the guard may have questions about. */
  function sendAgain(consent: Consent): void {
    if (consent === "as-written") trySend([consent]);
    else trySend([], [consent]);
  }

  return { trySend, sendAgain, shown: tried?.kind === stop?.kind ? stop : null };
}

const staying: Consent[] = ["changed-recipient"];
