import type { ConnectSafely } from "../../connectsafely/client";
import { fail, ok, type Result } from "../../kernel/result";
import type { AccountsView } from "../../messaging/protocol";
import type { Account } from "../../settings/account";
import { type AccountFacts, isPlanFresh, isStatusFresh } from "../../settings/account-facts";
import { type AccountsKept, namedAccount } from "../../settings/accounts-kept";
import { accountsView } from "./accounts-view";
import { noAccounts } from "./accounts-reached";
import type { KnownPorts } from "./known-allowance";
import { nowIso, type Ports } from "../ports";

type CheckPorts = KnownPorts & Pick<Ports, "vault" | "accounts" | "service">;

/** A key may ask 60 times a minute (reference connectsafely-api 3.3); others wait for their turn. */
const mostAtOnce = 10;

/**
 * Asks the service how accounts are: one of them, or all (`accountId` null), each at most once a
 * minute unless it is to be asked `anew`. An account whose answer does not come stays as it was
 * known, so that this fails only with "no-key".
 */
export async function checkAccounts(
  ports: CheckPorts,
  { accountId, anew }: { accountId: string | null; anew: boolean },
): Promise<Result<AccountsView>> {
  const key = await ports.vault.open();
  if (key === null) return fail({ kind: "no-key" });
  const kept = (await ports.accounts.read()) ?? noAccounts;
  const due = kept.accounts
    .filter(({ id }) => accountId === null || id === accountId)
    .filter(({ id }) => anew || !isStatusFresh(kept.facts?.[id], ports.now()))
    // The chosen one is never among those that wait.
    .toSorted((one, other) => rank(one, kept) - rank(other, kept))
    .slice(0, mostAtOnce);
  await Promise.all(due.map((account) => check(ports, ports.service(key), account)));
  return ok(await accountsView(ports, (await ports.accounts.read()) ?? noAccounts));
}

function rank({ id }: Account, { chosenId }: AccountsKept): number {
  return id === chosenId ? 0 : 1;
}

async function check(ports: CheckPorts, service: ConnectSafely, { id }: Account): Promise<void> {
  const { result } = await service.accountStatus(id);
  if (!result.ok) return;
  const { status, enabled, hasTokens, plan: told } = result.value;
  const isWell = status !== "needs-attention" && hasTokens !== false;
  const plan = told ?? (isWell ? await askedPlan(ports, service, id) : null);
  const seenAt = nowIso(ports);
  await change(ports, id, (account, before) => [
    { ...account, status: status ?? account.status, enabled: enabled ?? account.enabled },
    {
      seenAt,
      hasTokens,
      plan: plan === null ? (before?.plan ?? null) : { kind: plan, seenAt },
    },
  ]);
}

/** The status does not always tell the plan, and asking for it makes the service call LinkedIn. */
async function askedPlan(ports: CheckPorts, service: ConnectSafely, id: string) {
  const before = (await ports.accounts.read())?.facts?.[id];
  if (isPlanFresh(before, ports.now())) return null;
  const { result } = await service.accountPremium(id);
  return result.ok ? result.value : null;
}

type Change = (account: Account, facts: AccountFacts | undefined) => [Account, AccountFacts];

/** An account that left the list meanwhile is not brought back. */
async function change({ accounts }: CheckPorts, id: string, to: Change): Promise<void> {
  await accounts.update((kept) => {
    const account = namedAccount(kept, id);
    if (kept === null || account === null) return kept ?? noAccounts;
    const [next, facts] = to(account, kept.facts?.[id]);
    const all = kept.accounts.map((each) => (each.id === id ? next : each));
    return { ...kept, accounts: all, facts: { ...kept.facts, [id]: facts } };
  });
}
