import { useEffect, useRef, useState } from "react";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import type { AttemptView, ComposerView } from "@/lib/messaging/protocol";
import { accountHealth, isWorthAsking } from "@/lib/settings/account-health";
import type { ComposerStore } from "./composer-store";

/** The refusals that say something about the account and not about the message. */
const aboutAccount: ReadonlySet<string> = new Set([
  "reconnect-account",
  "account-not-found",
  "account-not-yours",
  "no-api-seat",
  "plan-required",
]);

/**
 * The account that sends what is on screen, the others that could, and the way to one of them. The
 * service is asked how the account is only where the list cannot tell what is wrong, and after a
 * refusal that is about the account. While a file is on its way into the text (`isAttaching`) the
 * account stays.
 */
export function useSendingAccount(
  { account: { id }, accounts: first, person: { recipientId } }: ComposerView,
  store: ComposerStore,
  attempt: AttemptView | null,
  onSwitched: (view: ComposerView) => void,
  isAttaching: boolean,
) {
  const [accounts, setAccounts] = useState(first);
  const [isSwitching, setSwitching] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const account = accounts.find((each) => each.id === id) ?? null;
  const atOpening = useRef(account !== null && isWorthAsking(accountHealth(account)));
  const refused = refusedFor(attempt);

  useEffect(() => {
    if (!atOpening.current && refused === null) return;
    let isHere = true;
    void (async () => {
      const answer = await ask("accounts.check", { accountId: id, anew: refused !== null });
      if (isHere && answer.ok) setAccounts(answer.value.accounts);
    })();
    return () => {
      isHere = false;
    };
  }, [id, refused]);

  async function switchTo(accountId: string): Promise<void> {
    // A file that is not stored yet would stay behind, in a draft that nobody wrote.
    if (isSwitching || isAttaching || accountId === id) return;
    setSwitching(true);
    setFailure(null);
    const answer = await askToSwitch(store, recipientId, accountId);
    if (answer.ok) return onSwitched(answer.value);
    setSwitching(false);
    setFailure(answer.failure);
  }
  return { account, accounts, isSwitching, failure, switchTo };
}

/** The composer for the same person from another account, with the text as it stands. */
export function askToSwitch(store: ComposerStore, recipientId: string, accountId: string) {
  const { draft, attemptId, writing } = store.getState();
  return ask("composer.switch", { recipientId, attemptId, draft, writing, accountId });
}

/** Each refusal is a question of its own. */
function refusedFor(attempt: AttemptView | null): string | null {
  if (attempt?.outcome.state !== "refused") return null;
  return aboutAccount.has(attempt.outcome.failure.kind) ? attempt.attemptId : null;
}
