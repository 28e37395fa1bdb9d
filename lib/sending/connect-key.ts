import { fail, ok, type Result } from "../kernel/result";
import type { Account } from "../settings/account";
import { type AccountsKept, keepChoice } from "../settings/accounts-kept";
import type { KeyView } from "../vault/key-vault";
import { parseKey } from "../vault/parse-key";
import type { Ports } from "./ports";

/**
 * Whatever changes the key or its accounts waits for what began before it (`keysInTurn`), so that a
 * late answer to an old key never shows, or sends from, accounts of another one.
 */
type KeyPorts = Pick<
  Ports,
  "vault" | "accounts" | "allowances" | "reminder" | "service" | "keysInTurn"
>;

const noAccounts: AccountsKept = { accounts: [], chosenId: null };

/**
 * Tests a pasted key by listing its accounts and keeps it only if the service accepted it, so that
 * a mistyped one never takes the place of one that works. Failures: "key-malformed" and those of
 * `listAccounts`.
 */
export async function saveKey(
  ports: KeyPorts,
  text: string,
): Promise<Result<{ key: KeyView; accounts: AccountsKept }>> {
  const key = parseKey(text);
  if (!key.ok) return key;
  return ports.keysInTurn(async () => {
    const { result } = await ports.service(key.value).listAccounts();
    if (!result.ok) return result;
    const view = await ports.vault.keep(key.value);
    return ok({ key: view, accounts: await keepAccounts(ports, result.value) });
  });
}

/** Forgets the key and what was learned with it. Drafts and the outbox are the user's: they stay. */
export async function removeKey(ports: KeyPorts): Promise<Result<KeyView>> {
  return ports.keysInTurn(async () => {
    const view = await ports.vault.forget();
    const learned = [ports.accounts, ports.allowances, ports.reminder];
    await Promise.all(learned.map((item) => item.remove()));
    return ok(view);
  });
}

/** The accounts the key reaches, asked anew; the choice is kept. Failures: "no-key" and the read's. */
export async function listAccounts(ports: KeyPorts): Promise<Result<AccountsKept>> {
  return ports.keysInTurn(async () => {
    const key = await ports.vault.open();
    if (key === null) return fail({ kind: "no-key" });
    const { result } = await ports.service(key).listAccounts();
    return result.ok ? ok(await keepAccounts(ports, result.value)) : result;
  });
}

function keepAccounts(ports: KeyPorts, accounts: Account[]): Promise<AccountsKept> {
  return ports.accounts.update((kept) => keepChoice(accounts, kept?.chosenId ?? null));
}

/** Sends from this account from now on. Failure: "account-not-found" for one that is not listed. */
export async function chooseAccount(
  ports: KeyPorts,
  accountId: string,
): Promise<Result<AccountsKept>> {
  const kept = (await ports.accounts.read()) ?? noAccounts;
  if (!kept.accounts.some((account) => account.id === accountId)) {
    return fail({ kind: "account-not-found" });
  }
  return ok(
    await ports.accounts.update((current) => ({ ...(current ?? kept), chosenId: accountId })),
  );
}
