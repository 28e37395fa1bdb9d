import { fail, ok, type Result } from "../../kernel/result";
import type { AccountsView } from "../../messaging/protocol";
import type { Account } from "../../settings/account";
import { keepList, namedAccount } from "../../settings/accounts-kept";
import type { KeyView } from "../../vault/key-vault";
import { parseKey } from "../../vault/parse-key";
import { noAccounts } from "./accounts-reached";
import { accountsView } from "./accounts-view";
import type { KnownPorts } from "./known-allowance";
import type { Ports } from "../ports";

/**
 * Whatever changes the key or its accounts waits for what began before it (`keysInTurn`), so that a
 * late answer to an old key never shows, or sends from, accounts of another one.
 */
type KeyPorts = KnownPorts &
  Pick<
    Ports,
    "vault" | "accounts" | "reminder" | "named" | "routes" | "facts" | "service" | "keysInTurn"
  >;

/**
 * Tests a pasted key by listing its accounts and keeps it only if the service accepted it, so that
 * a mistyped one never takes the place of one that works. Failures: "key-malformed" and those of
 * `listAccounts`.
 */
export async function saveKey(
  ports: KeyPorts,
  text: string,
): Promise<Result<{ key: KeyView; accounts: AccountsView }>> {
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
    const { accounts, allowances, reminder, named, routes } = ports;
    const learned = [accounts, allowances, reminder, named, routes];
    await Promise.all([...learned.map((item) => item.remove()), ports.facts.forgetAll()]);
    return ok(view);
  });
}

/** The accounts the key reaches, asked anew; the choice is kept. Failures: "no-key" and the read's. */
export async function listAccounts(ports: KeyPorts): Promise<Result<AccountsView>> {
  return ports.keysInTurn(async () => {
    const key = await ports.vault.open();
    if (key === null) return fail({ kind: "no-key" });
    const { result } = await ports.service(key).listAccounts();
    return result.ok ? ok(await keepAccounts(ports, result.value)) : result;
  });
}

async function keepAccounts(ports: KeyPorts, accounts: Account[]): Promise<AccountsView> {
  const kept = await ports.accounts.update((kept) => keepList(accounts, kept));
  return accountsView(ports, kept);
}

/** Sends from this account from now on. Failure: "account-not-found" for one that is not listed. */
export async function chooseAccount(
  ports: KeyPorts,
  accountId: string,
): Promise<Result<AccountsView>> {
  const kept = (await ports.accounts.read()) ?? noAccounts;
  if (namedAccount(kept, accountId) === null) return fail({ kind: "account-not-found" });
  const chosen = { chosenId: accountId };
  const next = await ports.accounts.update((current) => ({ ...(current ?? kept), ...chosen }));
  return ok(await accountsView(ports, next));
}
