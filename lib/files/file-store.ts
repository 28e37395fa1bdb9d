import type { IDBPDatabase } from "idb";

const storeName = "files";

/** The contents of the files that go with texts. */
export interface FileStore {
  /** Null where there is none, or none that can be read. */
  get(id: string): Promise<Blob | null>;
  put(id: string, content: Blob): Promise<void>;
  ids(): Promise<string[]>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Called once, when the database is made. */
export function defineFiles(database: IDBPDatabase): void {
  database.createObjectStore(storeName);
}

/** Files in IndexedDB. Every call may reject when the database cannot be used. */
export function createFileStore(open: () => Promise<IDBPDatabase>): FileStore {
  return {
    async get(id) {
      const content: unknown = await (await open()).get(storeName, id);
      return content instanceof Blob ? content : null;
    },
    async put(id, content) {
      const options = { durability: "strict" } as const;
      const change = (await open()).transaction(storeName, "readwrite", options);
      await Promise.all([change.store.put(content, id), change.done]);
    },
    async ids() {
      return (await (await open()).getAllKeys(storeName)).map(String);
    },
    async remove(ids) {
      const change = (await open()).transaction(storeName, "readwrite");
      await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
    },
  };
}
