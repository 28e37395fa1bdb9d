import { type IDBPDatabase, openDB } from "idb";

/**
 * Opens a database at the first call. A failed opening is tried again at the next one, since a full
 * disk may have been emptied meanwhile.
 */
export function openOnce(
  name: string,
  version: number,
  upgrade: (database: IDBPDatabase, before: number) => void,
): () => Promise<IDBPDatabase> {
  let opened: Promise<IDBPDatabase> | null = null;
  return () => {
    opened ??= openDB(name, version, {
      upgrade,
      terminated() {
        opened = null;
      },
    }).catch((reason: unknown) => {
      opened = null;
      throw reason;
    });
    return opened;
  };
}
