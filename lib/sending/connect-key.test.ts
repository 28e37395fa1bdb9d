import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok } from "../kernel/result";
import { askAllowance } from "./ask-allowance";
import { chooseAccount, listAccounts, removeKey, saveKey } from "./connect-key";
import { account, createWorld, type World } from "./made-up-world";

const newKey = "99999999-8888-4777-8666-5555555500aa";
const second = { ...account, id: "fedcba9876543210fedcba98", name: "Second Account" };

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

function answerAccounts(result: Awaited<ReturnType<World["answers"]["listAccounts"]>>["result"]) {
  world.answers.listAccounts = async () => ({ result, observation: null });
}

describe("saving a key", () => {
  it("keeps a key the service accepted and shows whose accounts it reaches", async () => {
    answerAccounts(ok([account, second]));
    expect(await saveKey(world, `  ${newKey}\n`)).toMatchObject({
      ok: true,
      value: {
        key: { present: true, last4: "00aa" },
        accounts: { accounts: [account, second], chosenId: account.id },
      },
    });
    expect((await world.vault.open())?.reveal()).toBe(newKey);
  });

  it.each(["key-refused", "plan-required", "unreachable"] as const)(
    "keeps the key that was there when the answer is %s",
    async (kind) => {
      answerAccounts(fail({ kind }));
      expect(await saveKey(world, newKey)).toEqual({ ok: false, failure: { kind } });
      expect(await world.vault.view()).toEqual({ present: true, last4: "55ff" });
    },
  );

  it("asks nobody about a text that cannot be a key", async () => {
    let asked = 0;
    world.answers.listAccounts = async () => {
      asked += 1;
      return { result: ok([account]), observation: null };
    };
    expect(await saveKey(world, "not a key")).toMatchObject({ failure: { kind: "key-malformed" } });
    expect(asked).toBe(0);
  });

  it("forgets accounts and allowances with the key, so that nothing of it is shown later", async () => {
    await askAllowance(world, true);
    expect(await removeKey(world)).toEqual({ ok: true, value: { present: false } });
    expect(await world.accounts.read()).toBeNull();
    expect(await world.allowances.read()).toBeNull();
    expect(await listAccounts(world)).toMatchObject({ failure: { kind: "no-key" } });
  });
});

describe("choosing the sending account", () => {
  it("takes one that the key reaches and no other", async () => {
    answerAccounts(ok([account, second]));
    await listAccounts(world);
    expect(await chooseAccount(world, second.id)).toMatchObject({
      value: { chosenId: second.id },
    });
    expect(await chooseAccount(world, "unknown")).toMatchObject({
      failure: { kind: "account-not-found" },
    });
    expect((await world.accounts.read())?.chosenId).toBe(second.id);
  });
});
