import type { IDBPDatabase } from "idb";
import * as v from "valibot";
import { type Draft, draftSchema } from "./draft";
import type { DraftChange } from "./draft-change";

const storeName = "drafts";

/** A record that no longer parses, with as much of its text as can be read. */
export interface DamagedDraft {
  attemptId: string;
  message: string | null;
}

export interface DraftStore {
  /** Every draft, newest first, and what is left of those that are damaged. */
  all(): Promise<{ drafts: Draft[]; damaged: DamagedDraft[] }>;
  /** All drafts kept under any of these person keys, newest first; damaged ones left out. */
  forPersons(persons: readonly string[]): Promise<Draft[]>;
  get(attemptId: string): Promise<Draft | null>;
  put(draft: Draft): Promise<void>;
  /** One draft in the place of another, both or neither. */
  replace(attemptId: string, next: Draft): Promise<void>;
  remove(attemptId: string): Promise<void>;
  /** A record as it stands, damaged or not; undefined where there is none. */
  peek(attemptId: string): Promise<unknown>;
  /** Puts a removed record back as it stood. */
  putBack(attemptId: string, record: unknown): Promise<void>;
}

/** Called once, when the database is made. */
export function defineDrafts(database: IDBPDatabase): void {
  const store = database.createObjectStore(storeName, { keyPath: "attemptId" });
  store.createIndex("persons", "persons", { multiEntry: true });
}

/**
 * Drafts in IndexedDB, which tells of each change once it is made. Every call may reject when the
 * database cannot be used.
 */
export function createDraftStore(
  open: () => Promise<IDBPDatabase>,
  tell: (change: DraftChange) => void = () => undefined,
): DraftStore {
  const isNow = (attemptId: string, { line, touched }: Pick<Draft, "line" | "touched">) =>
    tell({ attemptId, line: line ?? null, touched });
  const changed = { touched: true };
  return {
    async all() {
      const records: unknown[] = await (await open()).getAll(storeName);
      return { drafts: newestFirst(records.flatMap(parsed)), damaged: records.flatMap(damaged) };
    },
    async forPersons(persons) {
      const index = (await open()).transaction(storeName).store.index("persons");
      const found = await Promise.all(persons.map((person) => index.getAll(person)));
      const drafts = found.flat().flatMap(parsed);
      // One that is known by both names comes twice.
      return newestFirst([...new Map(drafts.map((each) => [each.attemptId, each])).values()]);
    },
    async get(attemptId) {
      return parsed(await (await open()).get(storeName, attemptId))[0] ?? null;
    },
    async put(draft) {
      await (await open()).put(storeName, draft);
      isNow(draft.attemptId, draft);
    },
    async replace(attemptId, next) {
      const change = (await open()).transaction(storeName, "readwrite");
      await Promise.all([change.store.delete(attemptId), change.store.put(next), change.done]);
      isNow(attemptId, next);
    },
    async remove(attemptId) {
      await (await open()).delete(storeName, attemptId);
      isNow(attemptId, changed);
    },
    async peek(attemptId) {
      return (await open()).get(storeName, attemptId);
    },
    async putBack(attemptId, record) {
      await (await open()).put(storeName, record);
      isNow(attemptId, changed);
    },
  };
}

function parsed(record: unknown): Draft[] {
  const result = v.safeParse(draftSchema, record);
  return result.success ? [result.output] : [];
}

const remainsSchema = v.object({
  attemptId: v.string(),
  message: v.fallback(v.nullable(v.string()), null),
});

function damaged(record: unknown): DamagedDraft[] {
  const result = v.safeParse(remainsSchema, record);
  return result.success && parsed(record).length === 0 ? [result.output] : [];
}

function newestFirst(drafts: Draft[]): Draft[] {
  return drafts.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
