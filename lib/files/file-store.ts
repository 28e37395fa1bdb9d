import type { IDBPDatabase } from "idb";

const storeName = "files";

/** The contents of the files that go with texts. */
export interface FileStore {
  /** Null where there is none, or none that can be read. */
  get(id: string): Promise<Blob | null>;
  ids(): Promise<IDBValidKey[]>;
  remove(ids: readonly IDBValidKey[]): Promise<void>;
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
    async ids() {
      return (await open()).getAllKeys(storeName);
    },
    async remove(ids) {
      const change = (await open()).transaction(storeName, "readwrite");
      await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
    },
  };
}

/** Keeps the content of a file, to the disk; only pages do, which is why the store has no such call. */
export async function putFile(database: IDBPDatabase, id: string, content: Blob): Promise<void> {
  const change = database.transaction(storeName, "readwrite", { durability: "strict" });
  await Promise.all([change.store.put(content, id), change.done]);
}
