import { useState } from "react";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, Consent, DraftText, SendReport } from "@/lib/messaging/protocol";
import type { Allowance } from "@/lib/quota/allowance";
import type { ComposerStore } from "./composer-store";
import { useAsking } from "./use-asking";
import { useEnvironment } from "./use-environment";

/**
 * One Send at a time. Consents add up over the questions that one text raises, and are forgotten
 * with the next change of it, because they were given for that text.
 */
export function useSend(
  store: ComposerStore,
  recipientId: string,
  learn: (allowance: Allowance) => void,
) {
  const [consent, setConsent] = useState<{ draft: DraftText | null; given: Consent[] }>({
    draft: null,
    given: [],
  });
  const { now } = useEnvironment();
  const [lastContact, setLastContact] = useState<ComposerView["lastContact"]>(null);
  const sending = useAsking(
    (consents: Consent[]) => {
      const { draft, attemptId } = store.getState();
      return ask("send.start", { recipientId, attemptId, draft, consents });
    },
    (report) => {
      const at = new Date(now()).toISOString();
      if (isInDoubt(report)) setLastContact({ state: "unconfirmed", at });
      if (!report.ok) return;
      store.getState().renew(report.value.attemptId);
      learn(report.value.allowance);
      setLastContact({ state: report.value.outcome.state, at });
    },
  );
  /** An answer to the text as it was goes with the next change; a doubt stays until it is settled. */
  function forget(): void {
    if (sending.answer !== undefined && !isInDoubt(sending.answer)) sending.forget();
  }
  function send(more?: Consent): void {
    if (sending.isAsking) return;
    const { draft } = store.getState();
    const before = consent.draft === draft ? consent.given : [];
    const given = more === undefined ? before : [...before, more];
    setConsent({ draft, given });
    void sending.ask(given);
  }
  return { send, isSending: sending.isAsking, report: sending.answer, lastContact, forget };
}

/** Whether the message may have left all the same: a worker that fell silent proves nothing. */
export function isInDoubt(report: Result<SendReport>): boolean {
  return report.ok
    ? report.value.outcome.state === "unconfirmed"
    : report.failure.kind === "worker-unavailable";
}
