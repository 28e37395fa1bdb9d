import { beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../outbox/entry";
import { chooseAccount } from "./connect-key";
import { reachBoth, second } from "../made-up/made-up-accounts";
import {
  account,
  createWorld,
  pressOn,
  restartWorker,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { switchAccount } from "./switch-account";

let world: World;

beforeEach(async () => {
  world = await createWorld();
  await reachBoth(world);
});

const open = async () => valueOf(await openComposer(world, 1));

/** A message to Ada from the second account, that ends so. */
async function wroteFromSecond(outcome: Outcome = { state: "sent", echo: "same" }) {
  const { consents: _, ...input } = pressOn(await open(), { message: "Hello again" });
  const other = valueOf(await switchAccount(world, { ...input, accountId: second.id }));
  world.answers.sendMessage = async () => {
    if (outcome.state !== "sent" && outcome.state !== "unconfirmed") throw new Error("no answer");
    return { outcome, observation: null };
  };
  valueOf(await sendMessage(world, pressOn(other)));
  await restartWorker(world);
}

describe("the account that a composer opens with", () => {
  it("is the chosen one for somebody who was never written to", async () => {
    expect(await open()).toMatchObject({ account: { id: account.id }, accountBy: "chosen" });
  });

  it("is that of the last message to this person", async () => {
    await wroteFromSecond();
    expect(await open()).toMatchObject({ account: { id: second.id }, accountBy: "last-time" });
  });

  it("sends from there, also where the chosen one changes meanwhile", async () => {
    await wroteFromSecond();
    const view = await open();
    valueOf(await sendMessage(world, pressOn(view, { message: "And again" })));
    expect(world.posted.map(({ accountId }) => accountId)).toEqual([second.id, second.id]);
  });

  it("is the chosen one again where the key does not reach that of last time", async () => {
    await wroteFromSecond();
    await world.accounts.update(() => ({ accounts: [account], chosenId: account.id }));
    expect(await open()).toMatchObject({ account: { id: account.id }, accountBy: "chosen" });
  });

  it.each([{ status: "needs-attention" }, { enabled: false }] as const)(
    "is the chosen one where that of last time may not send: %j",
    async (change) => {
      await wroteFromSecond();
      await reachBoth(world, change);
      expect((await open()).account.id).toBe(account.id);
    },
  );

  it("is that of last time where none is chosen", async () => {
    await wroteFromSecond();
    await world.accounts.update((kept) => ({ accounts: kept?.accounts ?? [], chosenId: null }));
    expect(await open()).toMatchObject({ account: { id: second.id }, accountBy: "last-time" });
  });

  it("is that of a text being written from the chosen one, before that of last time", async () => {
    const early = await open();
    valueOf(await saveDraft(world, pressOn(early, { message: "Half a" })));
    await wroteFromSecond();
    // The text went along and was sent; this one is written afterwards.
    valueOf(await saveDraft(world, pressOn(early, { message: "Half a message" })));
    expect(await open()).toMatchObject({
      account: { id: account.id },
      draft: { message: "Half a message" },
    });
  });

  it("is not that of a text written when another one was the chosen one", async () => {
    valueOf(await saveDraft(world, pressOn(await open(), { message: "Half a message" })));
    valueOf(await chooseAccount(world, second.id));
    expect(await open()).toMatchObject({ account: { id: second.id }, draft: { touched: false } });
  });

  it("comes with all that the key reaches, each with what is known of it", async () => {
    const { accounts } = await open();
    expect(accounts.map(({ id, allowance }) => [id, allowance.kind])).toEqual([
      [account.id, "unknown"],
      [second.id, "unknown"],
    ]);
  });
});
