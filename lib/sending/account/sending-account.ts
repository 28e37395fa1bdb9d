import type { Secret } from "../../kernel/secret";
import { fail, ok, type Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import type { Account } from "../../settings/account";
import { chosenAccount, namedAccount } from "../../settings/accounts-kept";
import type { Ports } from "../ports";

/**
 * The key and the account that is frozen with a recipient, which is the one on screen. The chosen one
 * has to be the chosen one still; one that was picked for this message, or is that of the last one,
 * was meant whatever is chosen meanwhile. Failures: "no-key", "no-account", "account-changed",
 * "account-not-found" where the key does not reach it any more.
 */
export async function accountOnScreen(
  ports: Pick<Ports, "vault" | "accounts">,
  { accountId, accountBy }: Pick<Recipient, "accountId" | "accountBy">,
): Promise<Result<{ key: Secret; account: Account }>> {
  const sender = await sendingAccount(ports, accountBy === "chosen" ? null : accountId);
  if (!sender.ok || sender.value.account.id === accountId) return sender;
  return fail({ kind: "account-changed" });
}

/**
 * The key and the account a message goes out with: the chosen one, or the one named by `accountId`.
 * Failures: "no-key", "no-account", "account-not-found" for a named one that is not reached.
 */
export async function sendingAccount(
  ports: Pick<Ports, "vault" | "accounts">,
  accountId: string | null = null,
): Promise<Result<{ key: Secret; account: Account }>> {
  const [key, kept] = await Promise.all([ports.vault.open(), ports.accounts.read()]);
  if (key === null) return fail({ kind: "no-key" });
  const account = accountId === null ? chosenAccount(kept) : namedAccount(kept, accountId);
  if (account !== null) return ok({ key, account });
  return fail({ kind: accountId === null ? "no-account" : "account-not-found" });
}
