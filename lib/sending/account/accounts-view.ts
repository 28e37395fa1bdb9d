import type { AccountView, AccountsView } from "../../messaging/protocol";
import type { AccountsKept } from "../../settings/accounts-kept";
import { type KnownPorts, readAllowances } from "./known-allowance";

/** Every account with all that is known of it, each with its own allowance; nobody is asked. */
export async function accountViews(
  ports: KnownPorts,
  { accounts, facts }: Pick<AccountsKept, "accounts" | "facts">,
): Promise<AccountView[]> {
  const allowanceOf = await readAllowances(ports);
  return Promise.all(
    accounts.map(async (account) => {
      const known = facts?.[account.id];
      return {
        ...account,
        hasTokens: known?.hasTokens ?? null,
        plan: known?.plan?.kind ?? null,
        allowance: await allowanceOf(account.id),
      };
    }),
  );
}

/** The accounts as the settings show them. */
export async function accountsView(ports: KnownPorts, kept: AccountsKept): Promise<AccountsView> {
  return { accounts: await accountViews(ports, kept), chosenId: kept.chosenId };
}
