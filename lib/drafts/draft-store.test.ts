import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftChange } from "./draft-change";
import { createDraftStore, defineDrafts } from "./draft-store";
import { madeUpDraft } from "./made-up-draft";

const draft = madeUpDraft;
const nextId = "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a002";

const tell = vi.fn<(change: DraftChange) => void>();

async function emptyStore() {
  const database = await openDB(crypto.randomUUID(), 1, { upgrade: defineDrafts });
  return { store: createDraftStore(async () => database, tell), database };
}

beforeEach(() => tell.mockReset());

describe("the draft store", () => {
  it("keeps a text to the letter and finds it by any name of the person", async () => {
    const { store } = await emptyStore();
    await store.put({ ...draft, persons: ["member:4000000001", "slug:ada-brandt"] });
    const [found] = await store.forPersons(["member:4000000001"]);
    expect(found?.message).toBe(draft.message);
    expect(await store.forPersons(["member:4000000001", "slug:ada-brandt"])).toHaveLength(1);
    expect(await store.forPersons(["slug:someone-else"])).toEqual([]);
  });

  it("gives the newest first when there are several", async () => {
    const { store } = await emptyStore();
    const newer = { ...draft, attemptId: nextId, updatedAt: "2026-11-23T11:00:00.000Z" };
    await store.put(newer);
    await store.put(draft);
    const found = await store.forPersons(["slug:ada-brandt"]);
    expect(found.map((each) => each.attemptId)).toEqual([nextId, draft.attemptId]);
  });

  it("puts one draft in the place of another in one step", async () => {
    const { store } = await emptyStore();
    await store.put(draft);
    await store.replace(draft.attemptId, { ...draft, attemptId: nextId });
    expect(await store.get(draft.attemptId)).toBeNull();
    expect(await store.get(nextId)).toMatchObject({ message: draft.message });
  });

  it("leaves out a record that no longer parses instead of failing", async () => {
    const { store, database } = await emptyStore();
    await database.put("drafts", { ...draft, message: 7 });
    expect(await store.forPersons(["slug:ada-brandt"])).toEqual([]);
  });

  it("lists every draft, and a damaged record with what is left of its text", async () => {
    const { store, database } = await emptyStore();
    await store.put(draft);
    await database.put("drafts", { ...draft, attemptId: nextId, persons: 7 });
    await database.put("drafts", { attemptId: "no text" });
    const { drafts, damaged } = await store.all();
    expect(drafts).toEqual([draft]);
    expect(damaged).toEqual([
      { attemptId: nextId, message: draft.message },
      { attemptId: "no text", message: null },
    ]);
  });

  it("gives a damaged record out and takes it back as it stood", async () => {
    const { store, database } = await emptyStore();
    const record = { ...draft, persons: 7 };
    await database.put("drafts", record);
    expect(await store.peek(draft.attemptId)).toEqual(record);
    await store.remove(draft.attemptId);
    await store.putBack(draft.attemptId, record);
    expect(await database.get("drafts", draft.attemptId)).toEqual(record);
  });

  it("tells of each change once it is made, and of none that could not be", async () => {
    const { store, database } = await emptyStore();
    await store.put({ ...draft, line: "window" });
    await store.replace(draft.attemptId, { ...draft, attemptId: nextId });
    await store.remove(nextId);
    await store.putBack(nextId, { ...draft, attemptId: nextId });
    database.close();
    await expect(store.remove(nextId)).rejects.toThrow();
    const told = tell.mock.calls.map(([{ attemptId, line }]) => [attemptId, line]);
    const { attemptId } = draft;
    const expected = [
      [attemptId, "window"],
      [attemptId, null],
      [nextId, null],
      [nextId, null],
    ];
    expect(told).toEqual(expected);
  });
});
