import { type SandboxAccount, warmingUpAccount } from "./accounts.ts";

/** Whether messages of this account may go to the inbox of Sales Navigator. */
export function hasSalesNavigator({ id }: SandboxAccount): boolean {
  return id === warmingUpAccount.id;
}
