import { beforeEach, describe, expect, it } from "vitest";
import type { AccountStatus } from "../../connectsafely/account-status";
import { fail, ok, type Result } from "../../kernel/result";
import type { PlanKind } from "../../settings/account-facts";
import { checkAccounts } from "./check-accounts";
import { reachBoth, second } from "../made-up/made-up-accounts";
import { account, createWorld, valueOf, type World } from "../made-up/made-up-world";

const well: AccountStatus = {
  status: "available",
  enabled: true,
  hasTokens: true,
  plan: "sales-navigator",
};

let world: World;
let asked: string[];

beforeEach(async () => {
  world = await createWorld();
  await reachBoth(world);
  answer(ok(well));
});

function answer(status: Result<AccountStatus>, plan: Result<PlanKind> = ok("recruiter")) {
  asked = [];
  world.answers.accountStatus = async (id) => {
    asked.push(`status ${id}`);
    return { result: status, observation: null };
  };
  world.answers.accountPremium = async (id) => {
    asked.push(`premium ${id}`);
    return { result: plan, observation: null };
  };
}

const all = { accountId: null, anew: false };
const one = { accountId: account.id, anew: false };

describe("asking how accounts are", () => {
  it("asks each of them, the chosen one first, and shows what was told", async () => {
    const { accounts } = valueOf(await checkAccounts(world, all));
    expect(asked).toEqual([`status ${account.id}`, `status ${second.id}`]);
    expect(accounts).toMatchObject([
      { id: account.id, hasTokens: true, plan: "sales-navigator" },
      { id: second.id, hasTokens: true, plan: "sales-navigator" },
    ]);
  });

  it("asks one alone where one is named", async () => {
    valueOf(await checkAccounts(world, one));
    expect(asked).toEqual([`status ${account.id}`]);
  });

  it("does not ask again within a minute, unless it is to be asked anew", async () => {
    valueOf(await checkAccounts(world, one));
    valueOf(await checkAccounts(world, one));
    expect(asked).toHaveLength(1);
    valueOf(await checkAccounts(world, { ...one, anew: true }));
    world.time += 60_000;
    valueOf(await checkAccounts(world, one));
    expect(asked).toHaveLength(3);
  });

  it("asks for the plan only where the status tells none, and then not for half a day", async () => {
    answer(ok({ ...well, plan: null }));
    const { accounts } = valueOf(await checkAccounts(world, one));
    expect(accounts[0]?.plan).toBe("recruiter");
    world.time += 11 * 3_600_000;
    valueOf(await checkAccounts(world, one));
    expect(asked.filter((what) => what.startsWith("premium"))).toHaveLength(1);
    world.time += 2 * 3_600_000;
    valueOf(await checkAccounts(world, one));
    expect(asked.filter((what) => what.startsWith("premium"))).toHaveLength(2);
  });

  it("does not make LinkedIn be called for an account that it cannot be called for", async () => {
    answer(ok({ ...well, plan: null, hasTokens: false }));
    valueOf(await checkAccounts(world, one));
    answer(ok({ ...well, plan: null, status: "needs-attention" }));
    valueOf(await checkAccounts(world, { ...one, anew: true }));
    expect(asked).toEqual([`status ${account.id}`]);
  });

  it("leaves what the list said where the status does not say", async () => {
    answer(ok({ status: null, enabled: null, hasTokens: null, plan: "premium" }));
    const { accounts } = valueOf(await checkAccounts(world, one));
    expect(accounts[0]).toMatchObject({ ...account, hasTokens: null, plan: "premium" });
  });

  it("leaves everything as it was where no answer comes", async () => {
    const before = await world.accounts.read();
    answer(fail({ kind: "route-retired" }));
    expect((await checkAccounts(world, all)).ok).toBe(true);
    expect(await world.accounts.read()).toEqual(before);
  });

  it("brings no account back that left the list meanwhile", async () => {
    world.answers.accountStatus = async () => {
      await world.accounts.update(() => ({ accounts: [second], chosenId: second.id }));
      return { result: ok(well), observation: null };
    };
    const { accounts } = valueOf(await checkAccounts(world, one));
    expect(accounts.map(({ id }) => id)).toEqual([second.id]);
  });

  it("needs a key", async () => {
    await world.vault.forget();
    expect(await checkAccounts(world, all)).toMatchObject({ failure: { kind: "no-key" } });
    expect(asked).toEqual([]);
  });
});
