import { describe, expect, it, vi } from "vitest";
import { emptyOutbox, entryOf, madeUpEntry } from "./made-up-entry";
import { recoverOutbox } from "./recovery";

const at = "2026-11-23T10:00:09.000Z";
const nowIso = () => at;
const held = { state: "held", until: at } as const;
const sent = entryOf(3, { outcome: { state: "sent", echo: "same" }, endedAt: at });

/** Locks of a world in which nobody else holds any. */
const freeLocks = { hold: <T>(_: readonly string[], work: () => Promise<T>) => work() };

describe("recovery at the start of a worker", () => {
  it("returns what was held, calls unconfirmed what was on its way, and leaves the others alone", async () => {
    const { store } = await emptyOutbox();
    for (const entry of [entryOf(1), entryOf(2, { outcome: held }), sent]) await store.put(entry);
    const { settled, failed } = await recoverOutbox({ store, locks: freeLocks, nowIso });
    expect(await store.get(entryOf(1).attemptId)).toMatchObject({
      outcome: { state: "unconfirmed", doubt: "worker-died" },
      endedAt: at,
      unseenSince: at,
    });
    expect(await store.get(entryOf(2).attemptId)).toMatchObject({
      outcome: { state: "returned" },
      leftAt: null,
    });
    expect(await store.get(sent.attemptId)).toEqual(sent);
    expect(settled.map((each) => each.outcome.state).toSorted()).toEqual([
      "returned",
      "unconfirmed",
    ]);
    expect(failed).toEqual([]);
  });

  it("believes a sender that was still alive and wrote its outcome first", async () => {
    const { store } = await emptyOutbox();
    await store.put(madeUpEntry);
    const ended = { ...madeUpEntry, outcome: sent.outcome };
    const locks = {
      hold: async <T>(persons: readonly string[], work: () => Promise<T>) => {
        expect(persons).toEqual(madeUpEntry.persons);
        await store.put(ended);
        return work();
      },
    };
    expect((await recoverOutbox({ store, locks, nowIso })).settled).toEqual([]);
    expect(await store.get(madeUpEntry.attemptId)).toEqual(ended);
  });

  it("settles the others where one cannot be written down", async () => {
    const { store } = await emptyOutbox();
    await store.put(entryOf(1));
    await store.put(entryOf(2));
    const broken = new Error("full");
    vi.spyOn(store, "change").mockRejectedValueOnce(broken);
    const { settled, failed } = await recoverOutbox({ store, locks: freeLocks, nowIso });
    expect(settled.map((each) => each.attemptId)).toEqual([entryOf(2).attemptId]);
    expect(failed).toEqual([broken]);
  });
});
