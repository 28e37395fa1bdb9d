import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, Consent, DraftText } from "@/lib/messaging/protocol";
import type { Allowance } from "@/lib/quota/allowance";
import type { ComposerStore } from "./composer-store";
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
  const sending = useMutation({
    mutationFn: (consents: Consent[]) => {
      const { draft, attemptId } = store.getState();
      return ask("send.start", { recipientId, attemptId, draft, consents });
    },
    onSuccess: (report) => {
      if (!report.ok) return;
      store.getState().renew(report.value.attemptId);
      learn(report.value.allowance);
      const at = new Date(now()).toISOString();
      setLastContact({ state: report.value.outcome.state, at });
    },
  });
  function send(more?: Consent): void {
    if (sending.isPending) return;
    const { draft } = store.getState();
    const before = consent.draft === draft ? consent.given : [];
    const given = more === undefined ? before : [...before, more];
    setConsent({ draft, given });
    sending.mutate(given);
  }
  return {
    send,
    isSending: sending.isPending,
    report: sending.data,
    lastContact,
    forget: sending.reset,
  };
}
