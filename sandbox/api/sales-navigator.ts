import type { SandboxAccount } from "./accounts.ts";
import { planOf } from "./more-accounts.ts";

/** Whether messages of this account may go to the inbox of Sales Navigator. */
export function hasSalesNavigator(account: SandboxAccount): boolean {
  return planOf(account).hasSalesNavigator;
}
