import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ComposerView } from "../../messaging/protocol";
import { fail } from "../../kernel/result";
import { followSend } from "./follow-send";
import {
  createWorld,
  pressOn,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { orStorageFailure } from "../or-storage-failure";
import { saveDraft } from "../text/save-draft";
import { startSend } from "./start-send";
import { newRun } from "../underway";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

const input = () => pressOn(view, { message: "Hello Ada" });

/** Lets the outbox take so many writes, and then fail as often. */
function breakOutbox(taken: number, failing: number) {
  const put = world.outbox.put.bind(world.outbox);
  const spy = vi.spyOn(world.outbox, "put");
  for (let count = 0; count < taken; count += 1) spy.mockImplementationOnce(put);
  for (let count = 0; count < failing; count += 1) spy.mockRejectedValueOnce(new Error("full"));
}

async function stored() {
  const kept = await world.outbox.get(view.attemptId);
  return kept === "damaged" ? kept : kept?.outcome.state;
}

/** As the worker does for a screen. */
const type = (message: string) =>
  orStorageFailure(() => saveDraft(world, pressOn(view, { message })));

describe("a keystroke where storage fails", () => {
  it("is told to the screen, and the next one keeps the whole text", async () => {
    vi.spyOn(world.drafts, "put").mockRejectedValueOnce(new Error("full"));
    const [first, next] = await Promise.all([type("Hello"), type("Hello A")]);
    expect(first).toEqual(fail({ kind: "storage-unavailable" }));
    expect(next).toMatchObject({ ok: true, value: { saved: true } });
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hello A");
  });

  it("leaves what was kept before as it was", async () => {
    valueOf(await type("Hello"));
    vi.spyOn(world.drafts, "put").mockRejectedValueOnce(new Error("full"));
    await type("Hello A");
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hello");
  });
});

describe("a Send where storage fails", () => {
  it("does not leave where the marker cannot be written, and is over", async () => {
    vi.spyOn(world.marker, "update").mockRejectedValueOnce(new Error("full"));
    const started = valueOf(await startSend(world, input()));
    const failure = { kind: "storage-unavailable" };
    expect(started.outcome).toEqual({ state: "refused", failure });
    expect(world.posted).toEqual([]);
    expect(await stored()).toBe("refused");
    const { attemptId } = valueOf(await followSend(world, view.attemptId));
    const again = valueOf(await sendMessage(world, { ...input(), attemptId }));
    expect(again.outcome.state).toBe("sent");
  });

  it("does not leave where the mark cannot be written, and says so", async () => {
    breakOutbox(1, 1);
    const { outcome } = valueOf(await sendMessage(world, input()));
    expect(outcome).toEqual({ state: "refused", failure: { kind: "storage-unavailable" } });
    expect(world.posted).toEqual([]);
    expect(await stored()).toBe("refused");
  });

  it("reports what is known even when the outcome cannot be written down", async () => {
    breakOutbox(2, 1);
    expect(valueOf(await sendMessage(world, input())).outcome.state).toBe("sent");
    expect(await stored()).toBe("sending");
  });

  it("writes an outcome again until it is written", async () => {
    breakOutbox(2, 1);
    vi.spyOn(world.outbox, "change").mockRejectedValueOnce(new Error("still full"));
    await sendMessage(world, input());
    expect(await stored()).toBe("sending");
    await world.putOff.find(({ ms }) => ms === 1_000)?.work();
    expect(await stored()).toBe("sending");
    await world.putOff.find(({ ms }) => ms === 5_000)?.work();
    expect(await stored()).toBe("sent");
  });

  it("keeps the draft of a sent text, and the worker, until that it was sent is written", async () => {
    breakOutbox(2, 1);
    vi.spyOn(world.outbox, "change").mockRejectedValueOnce(new Error("still full"));
    let awake = 0;
    world.stayAwake = (work) => {
      awake += 1;
      return work.finally(() => (awake -= 1));
    };
    const drafted = async () => (await world.drafts.forPersons(["slug:ada-brandt"])).length;
    await sendMessage(world, input());
    await vi.waitFor(() => expect(awake).toBe(1));
    await world.putOff.find(({ ms }) => ms === 1_000)?.work();
    expect([await drafted(), awake]).toEqual([1, 1]);
    await world.putOff.find(({ ms }) => ms === 5_000)?.work();
    expect(await drafted()).toBe(0);
    await vi.waitFor(() => expect(awake).toBe(0));
  });

  it("keeps that draft where the outcome is never written", async () => {
    breakOutbox(2, 1);
    vi.spyOn(world.outbox, "change").mockRejectedValue(new Error("full"));
    await sendMessage(world, input());
    for (const ms of [1_000, 5_000, 25_000]) {
      await world.putOff.find((each) => each.ms === ms)?.work();
    }
    await restartWorker(world).catch(() => undefined);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hello Ada");
  });

  it("does not write an outcome over what the user said of it meanwhile", async () => {
    breakOutbox(2, 1);
    await sendMessage(world, input());
    const kept = await world.outbox.get(view.attemptId);
    if (kept === null || kept === "damaged") throw new Error("no such attempt");
    await world.outbox.put({ ...kept, outcome: { state: "not-delivered" } });
    await world.putOff.find(({ ms }) => ms === 1_000)?.work();
    expect(await stored()).toBe("not-delivered");
  });

  it("is in doubt where sending throws, through a bug", async () => {
    world.answers.sendMessage = () => Promise.reject(new Error("bug"));
    const { outcome } = valueOf(await sendMessage(world, input()));
    expect(outcome).toEqual({ state: "unconfirmed", doubt: "not-understood" });
    expect(await stored()).toBe("unconfirmed");
  });

  it("leaves nothing in memory, however it ends", async () => {
    await sendMessage(world, input());
    vi.spyOn(world.recipients, "read").mockRejectedValueOnce(new Error("disk"));
    await sendMessage(world, { ...input(), attemptId: crypto.randomUUID() });
    await vi.waitFor(() => expect(world.underway.size).toBe(0));
  });

  it("is followed to the press that came after one that ended without an outcome", async () => {
    await sendMessage(world, input());
    const ended = await world.outbox.get(view.attemptId);
    if (ended === null || ended === "damaged") throw new Error("no such attempt");
    const until = "2026-09-01T12:00:05.000Z";
    await world.outbox.put({ ...ended, outcome: { state: "held", until } });
    const [first, second] = [newRun(input()), newRun(input())];
    world.underway.set(view.attemptId, first);
    const followed = followSend(world, view.attemptId);
    world.underway.set(view.attemptId, second);
    first.ended.resolve(null);
    second.ended.resolve(ended);
    expect(valueOf(await followed).attempt.outcome.state).toBe("sent");
  });
});
