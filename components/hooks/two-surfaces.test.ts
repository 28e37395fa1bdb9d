import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "@/lib/kernel/result";
import type { ask } from "@/lib/messaging/client";
import type { onDraftChange } from "@/lib/messaging/draft-changes";
import type { ComposerStore } from "./composer-store";
import { followOthers } from "./follow-others";
import { story } from "./made-up-stories";
import { outside, Surfaces } from "./made-up-surfaces";

vi.mock("@/lib/messaging/client", () => ({
  ask: (...[name, input]: Parameters<typeof ask>) => outside.ask(name, input),
}));
vi.mock("@/lib/messaging/draft-changes", () => ({
  onDraftChange: (listener: Parameters<typeof onDraftChange>[0]) => {
    outside.listeners.add(listener);
    return () => outside.listeners.delete(listener);
  },
}));

const numRuns = Number(process.env["COURIER_RUNS"] ?? 100);
const seed = Number(process.env["COURIER_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

beforeEach(() => {
  // Where a screen hears of compositions.
  vi.stubGlobal("document", new EventTarget());
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function two() {
  const surfaces = await Surfaces.start();
  const [one, other] = [await surfaces.show(0), await surfaces.show(1)];
  await surfaces.wait(1_500);
  const shown = () => [one, other].map(({ store }) => store.getState().draft.message);
  return { surfaces, one: one.store, other: other.store, shown };
}

function listenLate(store: ComposerStore): void {
  const { recipientId } = store.getState().person;
  followOthers(store, recipientId, { isPaused: () => false, show: () => undefined });
}

describe("two windows with one draft", () => {
  it("show the same text, and say in the other one where it comes from", async () => {
    const { surfaces, one, other, shown } = await two();
    await surfaces.type(0);
    await surfaces.wait(50);
    expect(shown()).toEqual(["w1.", "w1."]);
    expect([one, other].map((store) => store.getState().isFollowed)).toEqual([false, true]);
    await surfaces.type(1);
    await surfaces.wait(50);
    expect(other.getState().earlier).toBeNull();
    await surfaces.wait(1_500);
    expect(shown()).toEqual(["w1.w2.", "w1.w2."]);
  });

  it("show what was typed in one before the other began to listen", async () => {
    const { surfaces, other, shown } = await two();
    surfaces.open.get(1)?.stop();
    await surfaces.type(0);
    await surfaces.wait(50);
    expect(shown()[1]).not.toBe("w1.");
    listenLate(other);
    await surfaces.wait(50);
    expect(shown()).toEqual(["w1.", "w1."]);
  });

  it("take no other draft of the person for the one that was picked", async () => {
    const { surfaces, other, shown } = await two();
    surfaces.open.get(1)?.stop();
    await surfaces.type(0);
    await surfaces.wait(50);
    const { draft } = other.getState();
    other.setState({ attemptId: "picked", draft: { ...draft, message: "Picked", touched: true } });
    listenLate(other);
    await surfaces.wait(1_500);
    expect(shown()).toEqual(["w1.", "Picked"]);
  });

  it("change nothing under typing fingers, and keep the losing text for Undo", async () => {
    const { surfaces, one, other, shown } = await two();
    await surfaces.type(0);
    await surfaces.type(1);
    await surfaces.wait(50);
    expect(shown()).toEqual(["w1.", "w2."]);
    await surfaces.wait(1_500);
    expect(shown()).toEqual(["w2.", "w2."]);
    expect([one, other].map((store) => store.getState().earlier?.message)).toEqual(["w1.", "w1."]);
    one.getState().undo();
    await surfaces.wait(1_500);
    expect(shown()).toEqual(["w1.", "w1."]);
    one.getState().undo();
    await surfaces.wait(1_500);
    expect(shown()).toEqual(["w2.", "w2."]);
  });

  it("keep what one of them did not see yet when it goes to another account", async () => {
    const { surfaces, one } = await two();
    await surfaces.type(0);
    await surfaces.type(1);
    await surfaces.switch(0, "second");
    const { draft, earlier } = surfaces.open.get(0)?.store.getState() ?? one.getState();
    expect([draft.message, earlier?.message]).toEqual(["w1.", "w2."]);
  });

  it("lose no file that was given in one when a text is typed in the other, and bring it back", async () => {
    const { surfaces, one, other } = await two();
    await surfaces.attach(0);
    await surfaces.wait(50);
    await surfaces.type(1);
    await surfaces.wait(1_500);
    const filesOf = () =>
      [one, other].map((store) => store.getState().draft.files?.map(({ name }) => name));
    expect(filesOf()).toEqual([undefined, undefined]);
    expect(await surfaces.filesMissing()).toEqual([]);
    other.getState().undo();
    await surfaces.wait(1_500);
    expect(filesOf()).toEqual([["w1."], ["w1."]]);
    other.getState().undo();
    await surfaces.wait(1_500);
    expect([other.getState().draft.message, filesOf()[1]]).toEqual(["w2.", undefined]);
  });

  it("greet a person the same after a correction in one, also when a text changes elsewhere", async () => {
    const { surfaces, one, other, shown } = await two();
    await surfaces.greet(0);
    await surfaces.wait(50);
    const corrected = "Hi Ada1,\n\nhello from Courier.";
    expect(shown()).toEqual([corrected, corrected]);
    expect([one, other].map((store) => store.getState().person.firstName)).toEqual([
      "Ada1",
      "Ada1",
    ]);
    expect(one.getState().isFollowed).toBe(false);
    outside.tell({ attemptId: surfaces.world.newId(), line: null, touched: true });
    await surfaces.wait(1_500);
    expect(shown()).toEqual([corrected, corrected]);
  });

  it("wait for the end of a composition", async () => {
    const { surfaces, shown } = await two();
    document.dispatchEvent(new Event("compositionstart"));
    await surfaces.type(0);
    await surfaces.wait(5_000);
    expect(shown()).toEqual(["w1.", "Hi Ada,\n\nhello from Courier."]);
    document.dispatchEvent(new Event("compositionend"));
    await surfaces.wait(2_500);
    expect(shown()).toEqual(["w1.", "w1."]);
  });

  it("hand over what a dead worker did not take before they take another text", async () => {
    const { surfaces, one } = await two();
    const work = outside.ask;
    outside.ask = async () => ({ ok: false, failure: { kind: "worker-unavailable" } });
    await surfaces.type(0);
    await surfaces.wait(1_500);
    outside.ask = work;
    await surfaces.type(1);
    await surfaces.wait(5_000);
    const { draft, earlier } = one.getState();
    expect(new Set([draft.message, earlier?.message])).toEqual(new Set(["w1.", "w2."]));
  });

  it("ask the worker for another text no more often than it takes their own", async () => {
    const { surfaces, one, shown } = await two();
    const work = outside.ask;
    const asked: string[] = [];
    outside.ask = async (name, input) => {
      const isOwn = JSON.stringify(input).includes("w1.");
      asked.push(name);
      return name === "draft.save" && isOwn
        ? fail({ kind: "storage-unavailable" })
        : work(name, input);
    };
    await surfaces.type(0);
    await surfaces.wait(1_500);
    await surfaces.type(1);
    asked.length = 0;
    for (let moment = 0; moment < 20; moment += 1) await surfaces.wait(0);
    expect(asked).toEqual(["draft.current", "draft.save"]);
    await surfaces.wait(28_000);
    expect(asked.filter((name) => name === "draft.current")).toHaveLength(1);
    expect(one.getState().notKept).toEqual({ kind: "storage-unavailable" });
    outside.ask = work;
    await surfaces.wait(12_000);
    expect(one.getState().notKept).toBeNull();
    expect(shown()).toEqual(["w1.", "w1."]);
    one.getState().undo();
    expect(one.getState().draft.message).toBe("w2.");
  });

  it("show what is typed elsewhere once their own text is kept, without another key", async () => {
    const { surfaces, one, other } = await two();
    const work = outside.ask;
    outside.ask = async () => fail({ kind: "storage-unavailable" });
    await surfaces.type(0);
    await surfaces.wait(20_000);
    expect(other.getState().draft.message).not.toBe("w1.");
    outside.ask = work;
    await surfaces.wait(12_000);
    expect([one, other].map((store) => store.getState().draft.message)).toEqual(["w1.", "w1."]);
    expect(await surfaces.inDraftsOrSent()).toContain("w1.");
  });

  it("keep a file that a dead worker did not take when the person is greeted otherwise", async () => {
    const { surfaces, other } = await two();
    await surfaces.attach(1);
    await surfaces.kill();
    await surfaces.greet(1);
    await surfaces.wait(3_000);
    expect(other.getState().draft).toMatchObject({ message: "Hi Ada2,\n\nhello from Courier." });
    expect(other.getState().draft.files).toMatchObject([{ name: "w1." }]);
  });

  it("bring back a text with its files that was on its way when another was typed", async () => {
    const { surfaces, one, other } = await two();
    await surfaces.attach(0);
    await surfaces.type(0);
    await surfaces.send(0, { ends: "refused", afterMs: 2_000 });
    await surfaces.type(1);
    await surfaces.wait(5_000);
    surfaces.close(0);
    expect(one.getState().draft.message).toBe("w2.");
    expect(other.getState().draft).toMatchObject({ message: "w3." });
    expect(other.getState().earlier).toMatchObject({ message: "w2." });
    other.getState().undo();
    await surfaces.wait(1_500);
    expect(other.getState().draft).toMatchObject({ message: "w2.", files: [{ name: "w1." }] });
    expect(await surfaces.filesMissing()).toEqual([]);
  });

  it("offer no text for Undo that was sent meanwhile", async () => {
    const { surfaces, other } = await two();
    await surfaces.type(0);
    await surfaces.send(0, { ends: "sent", afterMs: 2_000 });
    await surfaces.type(1);
    await surfaces.wait(50);
    expect(other.getState().earlier).toMatchObject({ message: "w1." });
    await surfaces.wait(5_000);
    expect(other.getState()).toMatchObject({ earlier: null, draft: { message: "w2." } });
  });
});

describe(`three windows, ${numRuns} times (seed ${seed})`, {
  timeout: 60_000 + numRuns * 1_000,
}, () => {
  it("lose no word and no file, and greet the person as the user wants", async () => {
    const property = fc.asyncProperty(story, async (each) => {
      const surfaces = await Surfaces.start();
      for (const does of each) await surfaces.act(does);
      // Nobody types from here on: what a full disk did not take is kept all the same.
      await surfaces.act({ does: "disk", isFull: false });
      for (const ms of [12_000, 3_000, 3_000]) await surfaces.wait(ms);
      const { chosen } = surfaces.sends;
      const inDraftsOrSent = await surfaces.inDraftsOrSent();
      const typed = [...surfaces.typed.values()].flat();
      for (const each of surfaces.open.keys()) surfaces.open.get(each)?.stop();
      expect(surfaces.greetedOtherwise()).toEqual([]);
      expect(await surfaces.filesMissing()).toEqual([]);
      const isLost = (word: string) => !inDraftsOrSent.includes(word) && !chosen.has(word);
      expect(typed.filter(isLost)).toEqual([]);
      expect([...surfaces.kept].filter(isLost)).toEqual([]);
    });
    await fc.assert(property, { numRuns, seed });
  });
});
