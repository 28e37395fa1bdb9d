import { sandboxAccounts, type SandboxAccount } from "./accounts.ts";
import { type Answer, trialExpired, unauthorized } from "./answer.ts";
import { rightsOf } from "./keys.ts";
import type { SandboxState } from "./state.ts";

/** Who calls: the accounts the key reaches, or the answer that refuses the key. */
export type Caller =
  | { readonly kind: "known"; readonly accounts: readonly SandboxAccount[] }
  | { readonly kind: "refused"; readonly answer: Answer };

export function callerOf(request: Request): Caller {
  const rights = rightsOf(request.headers.get("Authorization"));
  if (rights === "unknown") return { kind: "refused", answer: unauthorized };
  if (rights === "trial-expired") return { kind: "refused", answer: trialExpired };
  return { kind: "known", accounts: rights === "no-account" ? [] : sandboxAccounts };
}

/** The account called by `accountId`; without one the default, the one that sent last. */
export function accountFor(
  accounts: readonly SandboxAccount[],
  accountId: string | null,
  state: SandboxState,
): SandboxAccount | null {
  const wanted = accountId ?? state.deliveries.at(-1)?.accountId ?? accounts[0]?.id;
  return accounts.find(({ id }) => id === wanted) ?? null;
}
