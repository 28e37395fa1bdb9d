import { beforeEach, describe, expect, it, vi } from "vitest";
import { entryOf } from "../../outbox/made-up-entry";
import { followSend } from "../send/follow-send";
import { lastSends, markSeen } from "./last-sends";
import {
  createWorld,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { recover } from "./recover";
import { tellNews } from "./tell-news";

let world: World;
const at = "2026-11-23T10:00:09.000Z";
const sent = { state: "sent", echo: "same" } as const;
const held = { state: "held", until: at } as const;

beforeEach(async () => {
  world = await createWorld();
});

async function shown() {
  return valueOf(await lastSends(world));
}

async function statesShown() {
  return (await shown()).attempts.map((each) => (each === "damaged" ? each : each.outcome.state));
}

describe("the last sends", () => {
  it("are the newest twenty, without those that were taken back", async () => {
    for (let number = 1; number <= 24; number += 1) {
      const outcome = number === 24 ? ({ state: "undone" } as const) : sent;
      await world.outbox.put(entryOf(number, { outcome }));
    }
    const { attempts, unseen, lostAt } = await shown();
    expect(attempts).toHaveLength(20);
    expect(attempts[0]).toMatchObject({ attemptId: entryOf(23).attemptId, slug: "ada-brandt" });
    expect({ unseen, lostAt }).toEqual({ unseen: 0, lostAt: null });
  });

  it("are more where an older outcome was not seen, or the badge would never go out", async () => {
    await world.outbox.put(entryOf(1, { outcome: sent, unseenSince: at }));
    for (let number = 2; number <= 24; number += 1) {
      await world.outbox.put(entryOf(number, { outcome: sent }));
    }
    const { attempts, unseen } = await shown();
    expect(attempts.at(-1)).toMatchObject({ attemptId: entryOf(1).attemptId, seen: false });
    expect(unseen).toBe(1);
  });

  it("tell since when earlier ones are missing", async () => {
    await world.marker.update(() => ({ count: 1, attemptId: "lost", lostAt: at }));
    expect((await shown()).lostAt).toBe(at);
  });

  it("name the files that went along", async () => {
    const names = ["offer.pdf", "plan.pdf"];
    const files = names.map((name) => ({ id: crypto.randomUUID(), name, size: 1, upload: null }));
    await world.outbox.put(entryOf(1, { outcome: sent }));
    await world.outbox.put(entryOf(2, { outcome: sent, files }));
    expect((await shown()).attempts).toMatchObject([{ files: names }, { files: [] }]);
  });

  it("call nothing under way that nobody is sending", async () => {
    await world.outbox.put(entryOf(1));
    await world.outbox.put(entryOf(2, { outcome: held }));
    expect(await statesShown()).toEqual(["returned", "unconfirmed"]);
    const { attempt } = valueOf(await followSend(world, entryOf(1).attemptId));
    expect(attempt.outcome).toEqual({ state: "unconfirmed", doubt: "worker-died" });
    expect(valueOf(await openComposer(world, 1)).lastContact?.state).toBe("unconfirmed");
  });
});

function seenAs(number: number, state = "sent") {
  return { attemptId: entryOf(number).attemptId, state };
}

describe("an outcome that was on screen", () => {
  beforeEach(async () => {
    await world.outbox.put(entryOf(1, { outcome: sent, unseenSince: at }));
    await world.outbox.put(entryOf(2, { outcome: sent, unseenSince: at }));
    await recover(world);
  });

  it("is seen, and the badge goes out with the last of them", async () => {
    expect(world.news).toBe(true);
    valueOf(await markSeen(world, [seenAs(1)]));
    expect(world.news).toBe(true);
    valueOf(await markSeen(world, [seenAs(1), seenAs(2)]));
    expect(world.news).toBe(false);
    expect((await shown()).unseen).toBe(0);
  });

  it("is not seen where another one came in that moment", async () => {
    valueOf(await markSeen(world, [seenAs(1, "unconfirmed"), seenAs(2)]));
    expect((await shown()).unseen).toBe(1);
    expect(world.news).toBe(true);
  });

  it("may be one that is not known", async () => {
    valueOf(await markSeen(world, [{ attemptId: crypto.randomUUID(), state: "sent" }]));
    expect((await shown()).unseen).toBe(2);
  });
});

describe("news", () => {
  it("wait for the popup that may be showing them", async () => {
    await world.outbox.put(entryOf(1, { outcome: sent, unseenSince: at }));
    tellNews(world);
    expect(world.news).toBe(false);
    const [putOff] = world.putOff;
    expect(putOff?.ms).toBe(500);
    await markSeen(world, [seenAs(1)]);
    await putOff?.work();
    expect(world.news).toBe(false);
  });

  it("come from a send that nobody watched", async () => {
    const { attemptId, draft, person } = valueOf(await openComposer(world, 1));
    const { recipientId } = person;
    valueOf(await sendMessage(world, { recipientId, attemptId, draft, consents: [] }));
    for (const { work } of world.putOff) await work();
    expect(world.news).toBe(true);
  });
});

describe("the start of a worker", () => {
  it("settles what a dead one left, looks for it later, and tells it", async () => {
    await world.outbox.put(entryOf(1));
    await world.outbox.put(entryOf(2, { outcome: held }));
    await restartWorker(world);
    expect(await statesShown()).toEqual(["returned", "unconfirmed"]);
    expect(await world.outbox.unsettled()).toEqual([]);
    expect(world.news).toBe(true);
    expect(world.putOff.map(({ ms }) => ms)).toEqual([15_000, 10_000]);
    expect(world.posted).toEqual([]);
  });

  it("notes that records are missing", async () => {
    await world.marker.update(() => ({ count: 1, attemptId: "lost", lostAt: null }));
    await recover(world);
    expect((await shown()).lostAt).not.toBeNull();
  });

  it("settles and tells also where the marker cannot be read, and reports that", async () => {
    await world.outbox.put(entryOf(1));
    vi.spyOn(world.marker, "read").mockRejectedValueOnce(new Error("disk"));
    await expect(recover(world)).rejects.toThrow("disk");
    expect(await world.outbox.unsettled()).toEqual([]);
    expect(world.news).toBe(true);
  });

  it("tells what it could settle where one could not be written, and reports that", async () => {
    await world.outbox.put(entryOf(1));
    await world.outbox.put(entryOf(2));
    vi.spyOn(world.outbox, "change").mockRejectedValueOnce(new Error("full"));
    await expect(recover(world)).rejects.toThrow("full");
    expect(await world.outbox.unsettled()).toHaveLength(1);
    expect(world.news).toBe(true);
  });
});
