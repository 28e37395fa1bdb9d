import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "@/lib/kernel/result";
import type { ask } from "@/lib/messaging/client";
import { type ComposerStore, createComposerStore } from "./composer-store";
import { keepAgain } from "./keep-again";
import { saved, view } from "./made-up-view";

const asked = vi.hoisted(() => vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const full = fail({ kind: "storage-unavailable" } as const);
const free = ok(saved);

let store: ComposerStore;
let isPaused: boolean;
let stop: () => void;
/** When the text was handed over, in milliseconds since it was typed; anything else by its name. */
let handed: unknown[];
let disk: () => Promise<unknown>;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const begun = performance.now();
  handed = [];
  disk = async () => full;
  asked.mockReset().mockImplementation(async (name) => {
    handed.push(name === "draft.save" ? performance.now() - begun : name);
    return disk();
  });
  isPaused = false;
  store = createComposerStore(view);
  stop = keepAgain(store, () => isPaused);
  store.getState().edit({ message: "On a full disk" });
  await wait(0);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("a text that was not kept", () => {
  it("is handed over again ever more slowly, and nothing else is asked for", async () => {
    await wait(180_000);
    const seconds = [0, 1, 3, 8, 18, 28, 38, 48, 58, 118, 178];
    expect(handed).toEqual(seconds.map((each) => each * 1_000));
    expect(store.getState().notKept).toEqual({ kind: "storage-unavailable" });
  });

  it("is kept without another key, says nothing of it then, and is left alone", async () => {
    disk = async () => free;
    await wait(1_000);
    expect(asked).toHaveBeenLastCalledWith("draft.save", {
      recipientId: view.person.recipientId,
      attemptId: "first",
      draft: { ...view.draft, message: "On a full disk", touched: true },
      writing: store.getState().writing,
    });
    expect(store.getState()).toMatchObject({ notKept: null, isKept: true });
    await wait(60_000);
    expect(handed).toEqual([0, 1_000]);
  });

  it("is tried as soon as at first when it is another time that the disk is full", async () => {
    await wait(8_000);
    disk = async () => free;
    store.getState().edit({ message: "On a full disk!" });
    await wait(60_000);
    disk = async () => full;
    store.getState().edit({ message: "On a full disk, once more" });
    await wait(3_000);
    expect(handed).toEqual([0, 1_000, 3_000, 8_000, 8_000, 68_000, 69_000, 71_000]);
  });

  it("is not handed over a second time while the worker owes an answer", async () => {
    const answer = Promise.withResolvers<unknown>();
    disk = () => answer.promise;
    await wait(60_000);
    expect(handed).toEqual([0, 1_000]);
    answer.resolve(full);
    await wait(2_000);
    expect(handed).toEqual([0, 1_000, 62_000]);
  });

  it("waits while a send is under way, and is not wanted after one that took it", async () => {
    isPaused = true;
    await wait(60_000);
    expect(handed).toEqual([0]);
    store.getState().sendTook(store.getState().draft);
    expect(store.getState().notKept).toBeNull();
    store.getState().renew("second");
    isPaused = false;
    await wait(60_000);
    expect(handed).toEqual([0]);
  });

  it("is handed over after the send of another text", async () => {
    isPaused = true;
    store.getState().sendTook({ ...store.getState().draft });
    store.getState().renew("second");
    isPaused = false;
    await wait(1_000);
    expect(handed).toEqual([0, 1_000]);
  });

  it("is handed over after a send that did not begin", async () => {
    isPaused = true;
    await wait(60_000);
    isPaused = false;
    await wait(1_000);
    expect(handed).toHaveLength(2);
  });

  it("is not handed over once its composer is closed", async () => {
    stop();
    store.getState().edit({ message: "Closed" });
    await wait(60_000);
    expect(handed).toHaveLength(2);
  });

  it("is handed over too where that was known before anybody listened", async () => {
    stop();
    stop = keepAgain(store, () => isPaused);
    await wait(1_000);
    expect(handed).toEqual([0, 1_000]);
  });
});
