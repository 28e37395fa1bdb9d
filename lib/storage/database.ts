import type { IDBPDatabase } from "idb";
import { defineDrafts } from "../drafts/draft-store";
import { defineAttempts } from "../outbox/outbox-store";
import { defineTemplates } from "../templates/template-store";
import { openOnce } from "./open-once";

/** Drafts, attempts and templates in IndexedDB, opened by the worker only. */
export function createDatabase(name = "courier"): () => Promise<IDBPDatabase> {
  return openOnce(name, 3, (database, before) => {
    if (before === 0) defineDrafts(database);
    if (before < 2) defineAttempts(database);
    if (before < 3) defineTemplates(database);
  });
}
