import type { IDBPDatabase } from "idb";
import * as v from "valibot";
import { inOrder } from "./change-templates";
import { type Template, templateSchema } from "./template";

const storeName = "templates";

export interface TemplateStore {
  /** In the user's order; damaged ones left out. */
  list(): Promise<Template[]>;
  /** Null where there is none of this id, or it is damaged. */
  get(id: string): Promise<Template | null>;
  /** Reads, changes and writes in one step. Resolves with what is kept then. Damaged ones stay untouched. */
  change(next: (all: readonly Template[]) => Template[]): Promise<Template[]>;
}

/** Called once, when the database is made or first knows of templates. */
export function defineTemplates(database: IDBPDatabase): void {
  database.createObjectStore(storeName, { keyPath: "id" });
}

/** Templates in IndexedDB, a record each. Every call may reject when the database cannot be used. */
export function createTemplateStore(open: () => Promise<IDBPDatabase>): TemplateStore {
  return {
    async list() {
      return readable(await (await open()).getAll(storeName));
    },
    async get(id) {
      return readable([await (await open()).get(storeName, id)])[0] ?? null;
    },
    async change(next) {
      const { store, done } = (await open()).transaction(storeName, "readwrite");
      const before = readable(await store.getAll());
      const after = inOrder(next(before));
      const isKept = new Set(after.map((template) => template.id));
      await Promise.all([
        ...after.filter((template) => !before.includes(template)).map((each) => store.put(each)),
        ...before.filter(({ id }) => !isKept.has(id)).map(({ id }) => store.delete(id)),
        done,
      ]);
      return after;
    },
  };
}

function readable(records: readonly unknown[]): Template[] {
  const parsed = records.map((record) => v.safeParse(templateSchema, record));
  return inOrder(parsed.flatMap((result) => (result.success ? [result.output] : [])));
}
