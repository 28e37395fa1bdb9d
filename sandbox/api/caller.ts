import { availableAccount, sandboxAccounts, type SandboxAccount } from "./accounts.ts";
import { type Answer, trialExpired, unauthorized } from "./answer.ts";
import { type KeyRights, rightsOf } from "./keys.ts";
import { everyAccount } from "./more-accounts.ts";
import type { SandboxState } from "./state.ts";

/** Who calls: the accounts the key reaches, or the answer that refuses the key. */
export type Caller =
  | { readonly kind: "known"; readonly accounts: readonly SandboxAccount[] }
  | { readonly kind: "refused"; readonly answer: Answer };

export function callerOf(request: Request): Caller {
  const rights = rightsOf(request.headers.get("Authorization"));
  if (rights === "unknown") return { kind: "refused", answer: unauthorized };
  if (rights === "trial-expired") return { kind: "refused", answer: trialExpired };
  return { kind: "known", accounts: accountsOf(rights) };
}

function accountsOf(rights: KeyRights): readonly SandboxAccount[] {
  if (rights === "no-account") return [];
  if (rights === "one-account") return [availableAccount];
  return rights === "every-health" ? everyAccount : sandboxAccounts;
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
