import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import type { Draft } from "./draft";
import { createDraftStore, defineDrafts } from "./draft-store";

const draft: Draft = {
  version: 1,
  attemptId: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001",
  accountId: "0123456789abcdef01234567",
  persons: ["slug:ada-brandt"],
  message: "Hi Ada, 🦉\n\u202Bشكرا",
  subject: "",
  messageType: "message",
  touched: true,
  caret: 3,
  updatedAt: "2026-11-23T10:00:00.000Z",
};
const nextId = "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a002";

async function emptyStore() {
  const database = await openDB(crypto.randomUUID(), 1, { upgrade: defineDrafts });
  return { store: createDraftStore(async () => database), database };
}

describe("the draft store", () => {
  it("keeps a text to the letter and finds it by any name of the person", async () => {
    const { store } = await emptyStore();
    await store.put({ ...draft, persons: ["member:4000000001", "slug:ada-brandt"] });
    const [found] = await store.forPersons(["member:4000000001"]);
    expect(found?.message).toBe(draft.message);
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
});
