import type { Secret } from "../kernel/secret";
import { fail, ok, type Result } from "../kernel/result";
import type { Account } from "../settings/account";
import { chosenAccount } from "../settings/accounts-kept";
import type { Ports } from "./ports";

/** The key and the account a message goes out with. Failures: "no-key", "no-account". */
export async function sendingAccount(
  ports: Pick<Ports, "vault" | "accounts">,
): Promise<Result<{ key: Secret; account: Account }>> {
  const [key, kept] = await Promise.all([ports.vault.open(), ports.accounts.read()]);
  if (key === null) return fail({ kind: "no-key" });
  const account = chosenAccount(kept);
  return account === null ? fail({ kind: "no-account" }) : ok({ key, account });
}
