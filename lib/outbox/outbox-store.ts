import type { IDBPDatabase, IDBPTransaction } from "idb";
import * as v from "valibot";
import { type OutboxEntry, outboxEntrySchema } from "./entry";

const storeName = "attempts";

/** What is kept of an attempt; "damaged" when it no longer parses: it may have been sent. */
export type Kept = OutboxEntry | "damaged";

export interface OutboxStore {
  get(attemptId: string): Promise<Kept | null>;
  /** Resolves only when the entry is on the disk; rejects when that cannot be had. */
  put(entry: OutboxEntry): Promise<void>;
  /**
   * Reads, changes and writes in one step, so that no other change gets lost. `next` answers null
   * to leave the entry as it is. Resolves with what is kept then, null where there is no entry.
   */
  change(attemptId: string, next: (entry: OutboxEntry) => OutboxEntry | null): Promise<Kept | null>;
  /** All attempts kept under any of these person keys, in no order. */
  forPersons(persons: readonly string[]): Promise<Kept[]>;
  /** All attempts that were in the Undo window or on their way when they were last written. */
  unsettled(): Promise<OutboxEntry[]>;
  /** The newest attempts by the press of Send; damaged ones come before them. */
  latest(most: number): Promise<Kept[]>;
  /** The whole attempts that began at this moment (ISO 8601) or later, in no order. */
  since(at: string): Promise<OutboxEntry[]>;
  /** How many outcomes nobody has seen. */
  countUnseen(): Promise<number>;
}

/** Called when the database is made, or made new: version 1 was never published. */
export function defineAttempts(database: IDBPDatabase): void {
  if (database.objectStoreNames.contains(storeName)) database.deleteObjectStore(storeName);
  const store = database.createObjectStore(storeName, { keyPath: "attemptId" });
  store.createIndex("persons", "persons", { multiEntry: true });
  store.createIndex("state", "outcome.state");
  store.createIndex("startedAt", "startedAt");
  // Null is no key of an index: those that were seen are not in it.
  store.createIndex("unseenSince", "unseenSince");
}

/** The outbox in IndexedDB. Every call may reject when the database cannot be used. */
export function createOutboxStore(open: () => Promise<IDBPDatabase>): OutboxStore {
  /** "strict" flushes to the disk before `done`: Chrome's default since 121 does not. */
  async function writing() {
    return (await open()).transaction(storeName, "readwrite", { durability: "strict" });
  }
  async function reading() {
    return (await open()).transaction(storeName).store;
  }
  return {
    async get(attemptId) {
      return keptOrNull(await (await reading()).get(attemptId));
    },
    async put(entry) {
      const change = await writing();
      await Promise.all([change.store.put(entry), change.done]);
    },
    async change(attemptId, next) {
      const change = await writing();
      const [kept] = await Promise.all([changed(change, attemptId, next), change.done]);
      return kept;
    },
    async forPersons(persons) {
      const index = (await reading()).index("persons");
      const found = await Promise.all(persons.map((person) => index.getAll(person)));
      return found.flat().map(kept);
    },
    async unsettled() {
      const index = (await reading()).index("state");
      const found = await Promise.all(["held", "sending"].map((state) => index.getAll(state)));
      return found.flat().map(kept).filter(isWhole);
    },
    async latest(most) {
      const store = await reading();
      const [newest, inIndex, all] = await Promise.all([
        newestIn(store.index("startedAt"), most),
        store.index("startedAt").count(),
        store.count(),
      ]);
      const whole = newest.filter(isWhole);
      // A damaged record can lack the field it is listed by.
      const searched = inIndex === all ? newest : (await store.getAll()).map(kept);
      return [...searched.filter((each) => each === "damaged"), ...whole];
    },
    async since(at) {
      const index = (await reading()).index("startedAt");
      return (await index.getAll(IDBKeyRange.lowerBound(at))).map(kept).filter(isWhole);
    },
    async countUnseen() {
      const unseen = await (await reading()).index("unseenSince").getAll();
      // A damaged record cannot be marked as seen: the badge would never go out.
      return unseen.map(kept).filter(isWhole).length;
    },
  };
}

type Writing = IDBPTransaction<unknown, ["attempts"], "readwrite">;

async function changed(
  { store }: Writing,
  attemptId: string,
  next: (entry: OutboxEntry) => OutboxEntry | null,
): Promise<Kept | null> {
  const before = keptOrNull(await store.get(attemptId));
  if (before === null || before === "damaged") return before;
  const after = next(before);
  if (after !== null) await store.put(after);
  return after ?? before;
}

interface Newest {
  iterate(range: null, direction: "prev"): AsyncIterable<{ value: unknown }>;
}

async function newestIn(index: Newest, most: number): Promise<Kept[]> {
  const found: Kept[] = [];
  for await (const { value } of index.iterate(null, "prev")) {
    if (found.push(kept(value)) >= most) break;
  }
  return found;
}

function keptOrNull(record: unknown): Kept | null {
  return record === undefined ? null : kept(record);
}

function kept(record: unknown): Kept {
  const result = v.safeParse(outboxEntrySchema, record);
  return result.success ? result.output : "damaged";
}

function isWhole(kept: Kept): kept is OutboxEntry {
  return kept !== "damaged";
}
