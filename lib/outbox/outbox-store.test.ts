import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { createDraftStore } from "../drafts/draft-store";
import { createDatabase } from "../storage/database";
import type { OutboxEntry } from "./entry";
import { emptyOutbox, entryOf, madeUpEntry } from "./made-up-entry";
import { createOutboxStore } from "./outbox-store";

const at = "2026-11-23T10:00:09.000Z";
const { attemptId } = madeUpEntry;
const strictly = ["attempts", "readwrite", { durability: "strict" }];
const damage = { outcome: { state: "perhaps" } };

describe("the outbox store", () => {
  it("gives an attempt back as it was put, and null for an unknown one", async () => {
    const { store } = await emptyOutbox();
    await store.put(madeUpEntry);
    expect(await store.get(attemptId)).toEqual(madeUpEntry);
    expect(await store.get("no-such-attempt")).toBeNull();
  });

  it("gives back whom a text was written for, and reads attempts that say nothing of it", async () => {
    const { store, database } = await emptyOutbox();
    const recipient = { ...madeUpEntry.recipient, meant: 4_000_000_001 };
    await store.put({ ...madeUpEntry, recipient });
    expect(await store.get(attemptId)).toMatchObject({ recipient });
    await database.put("attempts", madeUpEntry);
    expect(await store.get(attemptId)).toEqual(madeUpEntry);
  });

  it("reads an attempt from before there were ways, receipts and files; it has none", async () => {
    const { store, database } = await emptyOutbox();
    const { way: _way, receipt: _receipt, recall: _recall, files: _files, ...older } = madeUpEntry;
    await database.put("attempts", older);
    expect(await store.get(attemptId)).toEqual({
      ...older,
      way: null,
      receipt: null,
      recall: null,
      files: [],
    });
  });

  it("asks for the disk, not only for memory, before it calls an attempt written or changed", async () => {
    const { store, database } = await emptyOutbox();
    const transaction = vi.spyOn(database, "transaction");
    await store.put(madeUpEntry);
    await store.change(attemptId, (entry) => entry);
    expect(transaction.mock.calls).toEqual([strictly, strictly]);
  });

  it("rejects where the disk does not take the attempt", async () => {
    const { store, database } = await emptyOutbox();
    database.close();
    await expect(store.put(madeUpEntry)).rejects.toThrow();
    await expect(store.change(attemptId, () => null)).rejects.toThrow();
  });

  it("finds a person's attempts under each name the person is known by", async () => {
    const { store } = await emptyOutbox();
    await store.put(madeUpEntry);
    expect(await store.forPersons(["slug:ada-brandt"])).toEqual([madeUpEntry]);
    expect(await store.forPersons(["member:4000000001"])).toEqual([madeUpEntry]);
    expect(await store.forPersons(["slug:somebody-else"])).toEqual([]);
  });

  it("reports a record that no longer parses as damaged, never as missing", async () => {
    const { store, database } = await emptyOutbox();
    await database.put("attempts", { ...madeUpEntry, ...damage });
    expect(await store.get(attemptId)).toBe("damaged");
    expect(await store.forPersons(["slug:ada-brandt"])).toEqual(["damaged"]);
  });
});

function grow(entry: OutboxEntry): OutboxEntry {
  return { ...entry, message: `${entry.message}x` };
}

describe("a change of an attempt", () => {
  it("loses none of fifty at once", async () => {
    const { store } = await emptyOutbox();
    await store.put({ ...madeUpEntry, message: "" });
    await Promise.all(Array.from({ length: 50 }, () => store.change(attemptId, grow)));
    expect(await store.get(attemptId)).toMatchObject({ message: "x".repeat(50) });
  });

  it("answers with what is kept then, changed or not", async () => {
    const { store } = await emptyOutbox();
    await store.put(madeUpEntry);
    expect(await store.change(attemptId, () => null)).toEqual(madeUpEntry);
    const other = { ...madeUpEntry, message: "Other" };
    expect(await store.change(attemptId, () => other)).toEqual(other);
    expect(await store.get(attemptId)).toEqual(other);
  });

  it("makes no attempt of one that is missing or damaged", async () => {
    const { store, database } = await emptyOutbox();
    const next = vi.fn(() => madeUpEntry);
    expect(await store.change(attemptId, next)).toBeNull();
    await database.put("attempts", { ...madeUpEntry, ...damage });
    expect(await store.change(attemptId, next)).toBe("damaged");
    expect(next).not.toHaveBeenCalled();
  });
});

describe("what is not settled", () => {
  it("is what was held or on its way", async () => {
    const { store } = await emptyOutbox();
    await store.put(entryOf(1, { outcome: { state: "held", until: at } }));
    await store.put(entryOf(2));
    await store.put(entryOf(3, { outcome: { state: "unconfirmed", doubt: "cut" } }));
    await store.put(entryOf(4, { outcome: { state: "undone" } }));
    const ids = (await store.unsettled()).map((entry) => entry.attemptId);
    expect(ids.toSorted()).toEqual([entryOf(1).attemptId, entryOf(2).attemptId]);
  });
});

describe("the latest attempts", () => {
  it("come newest first, and no more than were asked for", async () => {
    const { store } = await emptyOutbox();
    for (const number of [2, 4, 1, 3]) await store.put(entryOf(number));
    expect(await store.latest(3)).toEqual([entryOf(4), entryOf(3), entryOf(2)]);
  });

  it("come behind the damaged ones, also those without a time", async () => {
    const { store, database } = await emptyOutbox();
    await store.put(entryOf(3));
    await database.put("attempts", { ...entryOf(1), ...damage });
    expect(await store.latest(9)).toEqual(["damaged", entryOf(3)]);
    await database.put("attempts", { ...entryOf(2), startedAt: null });
    expect(await store.latest(9)).toEqual(["damaged", "damaged", entryOf(3)]);
  });
});

describe("the outcomes that nobody has seen", () => {
  it("are counted", async () => {
    const { store } = await emptyOutbox();
    await store.put(entryOf(1, { unseenSince: at }));
    await store.put(entryOf(2, { unseenSince: at }));
    await store.put(entryOf(3));
    expect(await store.countUnseen()).toBe(2);
  });

  it("are without the damaged ones, which nobody could mark as seen", async () => {
    const { store, database } = await emptyOutbox();
    await database.put("attempts", { ...madeUpEntry, ...damage, unseenSince: at });
    expect(await store.countUnseen()).toBe(0);
  });
});

describe("a database of version 1", () => {
  it("keeps its drafts and gives up attempts of a form that was never published", async () => {
    const name = crypto.randomUUID();
    const old = await openDB(name, 1, {
      upgrade(database) {
        const drafts = database.createObjectStore("drafts", { keyPath: "attemptId" });
        drafts.createIndex("persons", "persons", { multiEntry: true });
        database.createObjectStore("attempts", { keyPath: "attemptId" });
      },
    });
    const text = { message: "Hi", subject: "", messageType: "message", touched: true, caret: 2 };
    const { persons, accountId } = madeUpEntry;
    await old.put("drafts", { version: 1, attemptId, accountId, persons, ...text, updatedAt: at });
    await old.put("attempts", { attemptId, version: 1 });
    old.close();
    const open = createDatabase(name);
    expect(await createDraftStore(open).get(attemptId)).toMatchObject({ message: "Hi" });
    const store = createOutboxStore(open);
    expect(await store.latest(9)).toEqual([]);
    await store.put(madeUpEntry);
    expect(await store.forPersons(persons.slice(0, 1))).toEqual([madeUpEntry]);
  });
});
