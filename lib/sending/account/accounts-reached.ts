import { fail, ok, type Result } from "../../kernel/result";
import type { AccountsKept } from "../../settings/accounts-kept";
import type { Ports } from "../ports";

export const noAccounts: AccountsKept = { accounts: [], chosenId: null };

/** The accounts that the key reaches, as far as they are known. Failure: "no-key". */
export async function accountsReached(
  ports: Pick<Ports, "vault" | "accounts">,
): Promise<Result<AccountsKept>> {
  const [key, kept] = await Promise.all([ports.vault.open(), ports.accounts.read()]);
  return key === null ? fail({ kind: "no-key" }) : ok(kept ?? noAccounts);
}
