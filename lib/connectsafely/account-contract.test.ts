import { describe, expect, it } from "vitest";
import { disconnectedAccount, sandboxAccounts } from "../../sandbox/api/accounts";
import { createApi } from "../../sandbox/api/app";
import { everyHealthKey } from "../../sandbox/api/keys";
import { everyAccount, inUseAccount, noTokensAccount } from "../../sandbox/api/more-accounts";
import { createState } from "../../sandbox/api/state";
import { accountHealth } from "../settings/account-health";
import { clientOf } from "./made-up-client";

function connect() {
  const state = createState();
  const api = createApi({ state });
  return { state, client: clientOf(api, everyHealthKey, () => state.clock.now()) };
}

type Client = ReturnType<typeof connect>["client"];

async function statusOf(client: Client, { id }: { id: string }) {
  const { result } = await client.accountStatus(id);
  return result.ok ? result.value : result.failure;
}

describe("the client and the sandbox agree on accounts", () => {
  it("of every health, from the list and the status together", async () => {
    const { client } = connect();
    const { result } = await client.listAccounts();
    const accounts = result.ok ? result.value : [];
    const kinds = await Promise.all(
      accounts.map(async (account) => {
        const told = await client.accountStatus(account.id);
        const hasTokens = told.result.ok ? told.result.value.hasTokens : null;
        return accountHealth({ ...account, hasTokens }).kind;
      }),
    );
    expect(accounts).toHaveLength(everyAccount.length);
    expect(new Set(kinds)).toEqual(
      new Set(["available", "warming-up", "no-tokens", "disabled", "in-use", "unknown", "no-seat"]),
    );
  });

  it("that do not tell their plan with their status, but when they are asked for it", async () => {
    const { client } = connect();
    expect(await statusOf(client, inUseAccount)).toMatchObject({ status: "in-use", plan: null });
    expect((await client.accountPremium(inUseAccount.id)).result).toEqual({
      ok: true,
      value: "sales-navigator",
    });
    expect((await client.accountPremium(noTokensAccount.id)).result).toMatchObject({ ok: false });
  });

  it.each(["free-warmup", "free-premium"] as const)(
    "in the older words %s, which call nothing ill that is well",
    async (words) => {
      const { client, state } = connect();
      state.accountWords.set(words);
      for (const account of sandboxAccounts) {
        const told = await statusOf(client, account);
        const isIll = account === disconnectedAccount;
        expect(told).toMatchObject({ hasTokens: account.hasTokens });
        expect("status" in told && told.status === "needs-attention").toBe(isIll);
        expect(told).not.toMatchObject({ status: "unknown" });
      }
    },
  );
});
