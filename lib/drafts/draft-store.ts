import type { IDBPDatabase } from "idb";
import * as v from "valibot";
import { idsOf } from "../files/attached-file";
import { type Draft, draftSchema } from "./draft";

const storeName = "drafts";

export interface DraftStore {
  /** All drafts kept under any of these person keys, newest first; damaged ones left out. */
  forPersons(persons: readonly string[]): Promise<Draft[]>;
  get(attemptId: string): Promise<Draft | null>;
  put(draft: Draft): Promise<void>;
  /** One draft in the place of another, both or neither. */
  replace(attemptId: string, next: Draft): Promise<void>;
  remove(attemptId: string): Promise<void>;
  /** The ids of all files that go with drafts. */
  fileIds(): Promise<string[]>;
}

/** Called once, when the database is made. */
export function defineDrafts(database: IDBPDatabase): void {
  const store = database.createObjectStore(storeName, { keyPath: "attemptId" });
  store.createIndex("persons", "persons", { multiEntry: true });
}

/** Drafts in IndexedDB. Every call may reject when the database cannot be used. */
export function createDraftStore(open: () => Promise<IDBPDatabase>): DraftStore {
  return {
    async forPersons(persons) {
      const index = (await open()).transaction(storeName).store.index("persons");
      const found = await Promise.all(persons.map((person) => index.getAll(person)));
      return newestFirst(found.flat().flatMap(parsed));
    },
    async get(attemptId) {
      return parsed(await (await open()).get(storeName, attemptId))[0] ?? null;
    },
    async put(draft) {
      await (await open()).put(storeName, draft);
    },
    async replace(attemptId, next) {
      const change = (await open()).transaction(storeName, "readwrite");
      await Promise.all([change.store.delete(attemptId), change.store.put(next), change.done]);
    },
    async remove(attemptId) {
      await (await open()).delete(storeName, attemptId);
    },
    async fileIds() {
      const drafts = (await (await open()).getAll(storeName)).flatMap(parsed);
      return drafts.flatMap(({ files }) => idsOf(files));
    },
  };
}

function parsed(record: unknown): Draft[] {
  const result = v.safeParse(draftSchema, record);
  return result.success ? [result.output] : [];
}

function newestFirst(drafts: Draft[]): Draft[] {
  return drafts.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
