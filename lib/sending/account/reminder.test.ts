import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../kernel/result";
import type { Observation } from "../../quota/allowance";
import { askAllowance, remember } from "./ask-allowance";
import { removeKey } from "./connect-key";
import { account, createWorld, restartWorker, type World } from "../made-up/made-up-world";
import { nowIso } from "../ports";
import { viewReminder, wantReminder } from "./reminder";
import { showNews } from "../after-send/tell-news";

const midnight = "2026-11-24T00:00:00.000Z";
let world: World;

async function told(remaining: number, resetsAt: string | null = midnight): Promise<void> {
  const seen: Observation = {
    action: "MESSAGE",
    limit: 150,
    used: null,
    remaining,
    resetsAt,
    seenAt: nowIso(world),
    source: "headers",
  };
  await remember(world, account.id, seen);
  await showNews(world);
}

beforeEach(async () => {
  world = await createWorld();
});

describe("a reminder at the reset", () => {
  it("is set for the moment the service named, shown, and taken back", async () => {
    await told(0);
    expect(await wantReminder(world, true)).toEqual(ok({ at: midnight }));
    expect(await viewReminder(world)).toEqual(ok({ at: midnight }));
    expect(world.alarm).toBe(midnight);
    expect(await wantReminder(world, false)).toEqual(ok({ at: null }));
    expect(await viewReminder(world)).toEqual(ok({ at: null }));
  });

  it("is not set where some are left, or nobody said until when", async () => {
    await told(1);
    expect(await wantReminder(world, true)).toEqual(ok({ at: null }));
    world.time += 1;
    await told(0, null);
    expect(await wantReminder(world, true)).toEqual(ok({ at: null }));
  });

  it("says on the toolbar that the messages are full again, sends nothing, and goes out when Courier is opened", async () => {
    await told(0);
    await wantReminder(world, true);
    await showNews(world);
    expect(world.badge).toEqual({ kind: "low", left: 0 });
    world.time = Date.parse(midnight);
    await showNews(world);
    expect(world.badge).toEqual({ kind: "full-again" });
    expect(world.posted).toEqual([]);
    await askAllowance(world, true);
    expect(world.badge).toEqual({ kind: "nothing" });
    expect(await viewReminder(world)).toEqual(ok({ at: null }));
  });

  it("is set again where the alarm was lost, and told late where the browser was closed", async () => {
    await told(0);
    await wantReminder(world, true);
    world.alarm = null;
    await restartWorker(world);
    expect(world.alarm).toBe(midnight);
    world.time = Date.parse(midnight) + 3_600_000;
    await restartWorker(world);
    expect(world.badge).toEqual({ kind: "full-again" });
  });

  it("goes with the key", async () => {
    await told(0);
    await wantReminder(world, true);
    await removeKey(world);
    expect(await viewReminder(world)).toEqual(ok({ at: null }));
  });
});

describe("the number on the toolbar", () => {
  it("is there when few are left, and gone from the reset on", async () => {
    await told(16);
    expect([world.badge, world.alarm]).toEqual([{ kind: "nothing" }, null]);
    world.time += 1;
    await told(15);
    expect([world.badge, world.alarm]).toEqual([{ kind: "low", left: 15 }, midnight]);
    world.time = Date.parse(midnight);
    await showNews(world);
    expect([world.badge, world.alarm]).toEqual([{ kind: "nothing" }, null]);
  });

  it("waits behind an outcome that nobody has seen", async () => {
    await told(3);
    world.outbox.countUnseen = async () => 1;
    await showNews(world);
    expect(world.badge).toEqual({ kind: "unseen" });
  });
});
