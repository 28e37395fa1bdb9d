import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import type { OutboxEntry } from "./entry";
import { createOutboxStore, defineAttempts } from "./outbox-store";
import { recoverOutbox } from "./recovery";

const entry: OutboxEntry = {
  version: 2,
  attemptId: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001",
  persons: ["member:4000000001", "slug:ada-brandt"],
  accountId: "0123456789abcdef01234567",
  recipient: { slug: "ada-brandt", urn: null, name: "Ada Brandt" },
  messageType: "message",
  subject: "",
  message: "Hi Ada,\n\nhello",
  startedAt: "2026-11-23T10:00:00.000Z",
  leftAt: null,
  endedAt: null,
  outcome: { state: "sending" },
  settledBy: null,
  missedAt: null,
  unseenSince: null,
};

const at = "2026-11-23T10:00:09.000Z";
const nowIso = () => at;

function sentOf(of: OutboxEntry): OutboxEntry {
  return { ...of, outcome: { state: "sent", echo: "same" }, endedAt: at };
}

async function emptyStore() {
  const database = await openDB(crypto.randomUUID(), 1, { upgrade: defineAttempts });
  return { store: createOutboxStore(async () => database), database };
}

/** Locks of a world in which nobody else holds any. */
const freeLocks = { hold: <T>(_: readonly string[], work: () => Promise<T>) => work() };

describe("the outbox store", () => {
  it("gives an attempt back as it was put, and null for an unknown one", async () => {
    const { store } = await emptyStore();
    await store.put(entry);
    expect(await store.get(entry.attemptId)).toEqual(entry);
    expect(await store.get("no-such-attempt")).toBeNull();
  });

  it("asks for the disk, not only for memory, before it calls an attempt written", async () => {
    const { store, database } = await emptyStore();
    const transaction = vi.spyOn(database, "transaction");
    await store.put(entry);
    expect(transaction).toHaveBeenCalledWith("attempts", "readwrite", { durability: "strict" });
  });

  it("finds a person's attempts under each name the person is known by", async () => {
    const { store } = await emptyStore();
    await store.put(entry);
    expect(await store.forPersons(["slug:ada-brandt"])).toEqual([entry]);
    expect(await store.forPersons(["member:4000000001"])).toEqual([entry]);
    expect(await store.forPersons(["slug:somebody-else"])).toEqual([]);
  });

  it("reports a record that no longer parses as damaged, never as missing", async () => {
    const { store, database } = await emptyStore();
    await database.put("attempts", { ...entry, outcome: { state: "perhaps" } });
    expect(await store.get(entry.attemptId)).toBe("damaged");
    expect(await store.forPersons(["slug:ada-brandt"])).toEqual(["damaged"]);
  });
});

describe("recovery at the start of a worker", () => {
  it("calls an attempt whose worker died unconfirmed, and leaves the others alone", async () => {
    const { store } = await emptyStore();
    const other = { ...entry, attemptId: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a002" };
    const sent = sentOf(other);
    await store.put(entry);
    await store.put(sent);
    await recoverOutbox({ store, locks: freeLocks, nowIso });
    expect(await store.get(entry.attemptId)).toMatchObject({
      outcome: { state: "unconfirmed", doubt: "worker-died" },
      endedAt: at,
    });
    expect(await store.get(sent.attemptId)).toEqual(sent);
  });

  it("believes a sender that was still alive and wrote its outcome first", async () => {
    const { store } = await emptyStore();
    await store.put(entry);
    const sent = sentOf(entry);
    const locks = {
      hold: async <T>(persons: readonly string[], work: () => Promise<T>) => {
        expect(persons).toEqual(entry.persons);
        await store.put(sent);
        return work();
      },
    };
    await recoverOutbox({ store, locks, nowIso });
    expect(await store.get(entry.attemptId)).toEqual(sent);
  });
});
