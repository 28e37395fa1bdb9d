import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ComposerView } from "../../messaging/protocol";
import { checkConversation, settleByUser } from "../after-send/check-conversation";
import { followSend, undoSend } from "./follow-send";
import { createWorld, sendMessage, type World, valueOf, pressOn } from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { startSend } from "./start-send";

/** Only this one says that nothing left. */
const unknown = { ok: false, failure: { kind: "attempt-unknown" } };
const unreadable = { ok: false, failure: { kind: "storage-unavailable" } };
const cut = { state: "unconfirmed", doubt: "cut" } as const;

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

const input = () => pressOn(view, { message: "Hello Ada" });

async function sendUnconfirmed() {
  world.answers.sendMessage = async () => ({ outcome: cut, observation: null });
  valueOf(await sendMessage(world, input()));
}

describe("an attempt whose record is damaged", () => {
  beforeEach(async () => {
    await sendUnconfirmed();
    vi.spyOn(world.outbox, "get").mockResolvedValue("damaged");
  });

  it("cannot be read by whoever follows, checks or settles it", async () => {
    const { attemptId } = view;
    expect(await followSend(world, attemptId)).toEqual(unreadable);
    expect(await checkConversation(world, attemptId)).toEqual(unreadable);
    expect(await settleByUser(world, attemptId, true)).toEqual(unreadable);
    expect(await undoSend(world, attemptId)).toEqual({ ok: true, value: { undone: false } });
  });

  it("is in doubt for another press of Send, which sends nothing and does not write it", async () => {
    const put = vi.spyOn(world.outbox, "put");
    const { outcome } = valueOf(await startSend(world, input()));
    expect(outcome).toEqual({ state: "unconfirmed", doubt: "worker-died" });
    expect(world.posted).toHaveLength(1);
    expect(put).not.toHaveBeenCalled();
  });
});

describe("an attempt that nobody has written down", () => {
  it("is unknown to whoever follows it, cannot be settled and cannot be undone", async () => {
    expect(await followSend(world, "none")).toEqual(unknown);
    expect(await checkConversation(world, "none")).toEqual(unreadable);
    expect(await settleByUser(world, "none", true)).toEqual(unreadable);
    expect(await undoSend(world, "none")).toEqual({ ok: true, value: { undone: false } });
  });
});

describe("an attempt that was counted and whose record is gone", () => {
  it("is not called unknown, since it may have left", async () => {
    await sendUnconfirmed();
    vi.spyOn(world.outbox, "get").mockResolvedValue(null);
    expect(await followSend(world, view.attemptId)).toEqual(unreadable);
  });
});

describe("an attempt that is lost while its conversation is read", () => {
  it.each([null, "damaged"] as const)("cannot be read then (%s)", async (left) => {
    await sendUnconfirmed();
    vi.spyOn(world.outbox, "change").mockResolvedValue(left);
    expect(await checkConversation(world, view.attemptId)).toEqual(unreadable);
    expect(await settleByUser(world, view.attemptId, false)).toEqual(unreadable);
  });
});

describe("a check of the conversation", () => {
  it("looks for messages since the request left, not since the press", async () => {
    world.hold = async () => void (world.time += 5_000);
    await sendUnconfirmed();
    const findSent = vi.spyOn(world.answers, "findSent");
    await checkConversation(world, view.attemptId);
    const left = new Date(world.time).toISOString();
    expect(findSent).toHaveBeenCalledWith(expect.objectContaining({ startedAt: left }));
  });
});

describe("Undo", () => {
  it("is too late once the message is on its way", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    world.answers.sendMessage = async () => {
      await promise;
      return { outcome: { state: "sent", echo: "same" }, observation: null };
    };
    const sending = sendMessage(world, input());
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    expect(await undoSend(world, view.attemptId)).toEqual({ ok: true, value: { undone: false } });
    resolve();
    expect(valueOf(await sending).outcome.state).toBe("sent");
  });
});

describe("a bug on the way of a Send", () => {
  it("is told to whoever pressed and to whoever waits, and the next press begins anew", async () => {
    const bug = new Error("bug");
    const hold = vi.spyOn(world.locks, "hold").mockRejectedValueOnce(bug);
    const pressed = startSend(world, input());
    const waiting = world.underway.get(view.attemptId)?.ended.promise;
    await expect(pressed).rejects.toBe(bug);
    await expect(waiting).rejects.toBe(bug);
    expect(hold).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(world.underway.size).toBe(0));
    expect(valueOf(await sendMessage(world, input())).outcome.state).toBe("sent");
  });
});
