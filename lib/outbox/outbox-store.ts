import type { IDBPDatabase } from "idb";
import * as v from "valibot";
import { type OutboxEntry, outboxEntrySchema } from "./entry";

const storeName = "attempts";

/** What is kept of an attempt; "damaged" when it no longer parses: it may have been sent. */
export type Kept = OutboxEntry | "damaged";

export interface OutboxStore {
  get(attemptId: string): Promise<Kept | null>;
  /** Resolves only when the entry is on the disk; rejects when that cannot be had. */
  put(entry: OutboxEntry): Promise<void>;
  /** All attempts kept under any of these person keys, in no order. */
  forPersons(persons: readonly string[]): Promise<Kept[]>;
  /** All attempts whose outcome was never written down. */
  unsettled(): Promise<OutboxEntry[]>;
}

/** Called once, when the database is made. */
export function defineAttempts(database: IDBPDatabase): void {
  const store = database.createObjectStore(storeName, { keyPath: "attemptId" });
  store.createIndex("persons", "persons", { multiEntry: true });
  store.createIndex("state", "outcome.state");
}

/** The outbox in IndexedDB. Every call may reject when the database cannot be used. */
export function createOutboxStore(open: () => Promise<IDBPDatabase>): OutboxStore {
  return {
    async get(attemptId) {
      const record: unknown = await (await open()).get(storeName, attemptId);
      return record === undefined ? null : kept(record);
    },
    async put(entry) {
      // "strict" flushes to the disk before `done`: Chrome's default since 121 does not.
      const change = (await open()).transaction(storeName, "readwrite", { durability: "strict" });
      await Promise.all([change.store.put(entry), change.done]);
    },
    async forPersons(persons) {
      const index = (await open()).transaction(storeName).store.index("persons");
      const found = await Promise.all(persons.map((person) => index.getAll(person)));
      return found.flat().map(kept);
    },
    async unsettled() {
      const found: unknown[] = await (await open()).getAllFromIndex(storeName, "state", "sending");
      return found.map(kept).filter((entry) => entry !== "damaged");
    },
  };
}

function kept(record: unknown): Kept {
  const result = v.safeParse(outboxEntrySchema, record);
  return result.success ? result.output : "damaged";
}
