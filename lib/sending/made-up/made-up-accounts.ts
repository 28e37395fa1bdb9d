import type { Account } from "../../settings/account";
import { account, type World } from "./made-up-world";

/** For tests: a second account beside the chosen one. */
export const second: Account = {
  ...account,
  id: "fedcba9876543210fedcba98",
  name: "Sol Adeyemi",
  slug: "sol-adeyemi",
};

/** The key reaches both, and the first is chosen. */
export async function reachBoth(world: World, change: Partial<Account> = {}): Promise<void> {
  await world.accounts.update(() => ({
    accounts: [account, { ...second, ...change }],
    chosenId: account.id,
  }));
}
