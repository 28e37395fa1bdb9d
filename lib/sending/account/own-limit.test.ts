import { beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "../../kernel/result";
import type { Observation } from "../../quota/allowance";
import { askAllowance, remember } from "./ask-allowance";
import {
  account,
  adasTab,
  createWorld,
  pressOn,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { checkOwnLimit, keepOwnLimit, viewOwnLimit } from "./own-limit";
import { nowIso } from "../ports";
import { startSend } from "../send/start-send";

let world: World;

const header = (used: number): Observation => ({
  action: "MESSAGE",
  limit: 150,
  used,
  remaining: 150 - used,
  resetsAt: "2026-11-24T00:00:00.000Z",
  seenAt: nowIso(world),
  source: "headers",
});

const own = async () => valueOf(await askAllowance(world, false)).own;

async function send(message: string, slug = "ada-brandt") {
  world.tab = { ...adasTab, address: `https://www.linkedin.com/in/${slug}/`, reading: null };
  const view = valueOf(await openComposer(world, 1));
  world.time += 1;
  return sendMessage(world, pressOn(view, { message }));
}

beforeEach(async () => {
  world = await createWorld();
});

describe("the user's own limit a day", () => {
  it("is none until it is set, and none again when it is taken away", async () => {
    expect(await viewOwnLimit(world, account.id)).toEqual(ok({ limit: null }));
    expect(await own()).toBeUndefined();
    world.putOff = [];
    expect(await keepOwnLimit(world, account.id, 40)).toEqual(ok({ limit: 40 }));
    // The number on the toolbar may be another one now.
    expect(world.putOff).toHaveLength(1);
    expect(await viewOwnLimit(world, account.id)).toEqual(ok({ limit: 40 }));
    expect(await viewOwnLimit(world, "another")).toEqual(ok({ limit: null }));
    await keepOwnLimit(world, account.id, null);
    expect(await own()).toBeUndefined();
  });

  it("that is none makes no Send depend on what is kept of the allowance", async () => {
    vi.spyOn(world.allowances, "read").mockRejectedValue(new Error("full"));
    expect(await checkOwnLimit(world, account.id)).toEqual(ok(null));
  });

  it("that was taken away in between stops nothing", async () => {
    vi.spyOn(world.ownLimits, "read").mockResolvedValueOnce({ [account.id]: 1 });
    expect(await checkOwnLimit(world, account.id)).toEqual(ok(null));
  });

  it("counts Courier's own sends of the day where the service says nothing", async () => {
    await keepOwnLimit(world, account.id, 2);
    await send("one");
    expect(await own()).toMatchObject({ used: 1, countedBy: "courier" });
    world.time += 86_400_000;
    expect(await own()).toMatchObject({ used: 0 });
  });

  it("counts on past midnight here where the service's day ends later", async () => {
    await keepOwnLimit(world, account.id, 5);
    world.time = Date.parse("2026-11-23T23:00:00.000Z");
    const later = { ...header(0), resetsAt: "2026-11-24T19:00:00.000Z" };
    await remember(world, account.id, later);
    await send("one");
    world.time = Date.parse("2026-11-24T00:30:00.000Z");
    await remember(world, account.id, { ...later, seenAt: nowIso(world) });
    expect(await own()).toMatchObject({ used: 1, countedBy: "service" });
  });

  it("stops at the worker what would go over it, with nothing sent and the text kept", async () => {
    await keepOwnLimit(world, account.id, 2);
    expect(await send("one")).toMatchObject({ ok: true });
    expect(await send("two", "bo-x")).toMatchObject({ ok: true });
    expect(await send("three", "cy-y")).toEqual({
      ok: false,
      failure: { kind: "own-limit-reached", limit: 2, until: "2026-11-24T00:00:00.000Z" },
    });
    expect(world.posted).toHaveLength(2);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("three");
    world.time += 86_400_000;
    expect(await send("three", "cy-y")).toMatchObject({ ok: true });
  });

  it("counts what the service counted, and a doubtful send, but none that was refused", async () => {
    await keepOwnLimit(world, account.id, 40);
    await remember(world, account.id, header(38));
    world.answers.sendMessage = async () => ({
      outcome: { state: "refused", failure: { kind: "profile-not-found" } },
      observation: null,
    });
    await send("refused");
    expect(await own()).toMatchObject({ used: 38, countedBy: "service" });
    world.answers.sendMessage = async () => ({
      outcome: { state: "unconfirmed", doubt: "cut" },
      observation: null,
    });
    await send("in doubt", "bo-x");
    expect(await own()).toMatchObject({ used: 39 });
  });

  it("does not count a send twice whose own answer told the new count", async () => {
    await keepOwnLimit(world, account.id, 40);
    world.answers.sendMessage = async () => {
      world.time += 5;
      return { outcome: { state: "sent", echo: "same" }, observation: header(13) };
    };
    await send("one");
    expect(await own()).toMatchObject({ used: 13, countedBy: "service" });
  });

  it("counts a message that waits in its Undo window, so that two at once do not both go", async () => {
    await keepOwnLimit(world, account.id, 1);
    await world.undo.update(() => ({ seconds: 10 }));
    // Each person has a lock of their own.
    world.locks = { hold: (_, work) => work() };
    world.hold = () => new Promise(() => undefined);
    const view = valueOf(await openComposer(world, 1));
    expect(await startSend(world, pressOn(view))).toMatchObject({ ok: true });
    expect(await send("two", "bo-x")).toMatchObject({ failure: { kind: "own-limit-reached" } });
  });
});
