import { type IDBPDatabase, openDB } from "idb";
import { defineDrafts } from "../drafts/draft-store";
import { defineAttempts } from "../outbox/outbox-store";
import { defineTemplates } from "../templates/template-store";

/**
 * The one durable store: drafts, attempts and templates in IndexedDB, opened by the worker only. A failed
 * opening is tried again at the next call, since a full disk may have been emptied meanwhile.
 */
export function createDatabase(name = "courier"): () => Promise<IDBPDatabase> {
  let opened: Promise<IDBPDatabase> | null = null;
  return () => {
    opened ??= openDB(name, 3, {
      upgrade(database, before) {
        if (before === 0) defineDrafts(database);
        if (before < 2) defineAttempts(database);
        if (before < 3) defineTemplates(database);
      },
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
