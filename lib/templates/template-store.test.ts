import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { createDatabase } from "../storage/database";
import { withoutTemplates, withSaved, withUse } from "./change-templates";
import { madeUpTemplate } from "./made-up-template";
import { createTemplateStore, defineTemplates } from "./template-store";

const [one, two] = [madeUpTemplate(1, { message: "Hi 🦉\n\u202Bشكرا" }), madeUpTemplate(2)];

async function emptyStore() {
  const database = await openDB(crypto.randomUUID(), 1, { upgrade: defineTemplates });
  return { store: createTemplateStore(async () => database), database };
}

describe("the template store", () => {
  it("keeps texts to the letter, in the user's order", async () => {
    const { store } = await emptyStore();
    await store.change((all) => withSaved(all, [two, one]));
    expect(await store.list()).toEqual([one, two]);
  });

  it("removes one and leaves the others", async () => {
    const { store } = await emptyStore();
    await store.change((all) => withSaved(all, [one, two]));
    expect(await store.change((all) => withoutTemplates(all, [one.id]))).toEqual([two]);
    expect(await store.list()).toEqual([two]);
  });

  it("loses none of two changes that come at once", async () => {
    const { store } = await emptyStore();
    await store.change((all) => withSaved(all, [one]));
    const use = () => store.change((all) => withUse(all, one.id, "2026-11-23T10:00:00.000Z"));
    await Promise.all([use(), use()]);
    expect((await store.list()).map(({ uses }) => uses)).toEqual([2]);
  });

  it("leaves a record that no longer parses out of the list, and where it is", async () => {
    const { store, database } = await emptyStore();
    await database.put("templates", { ...one, title: 7 });
    expect(await store.change((all) => withSaved(all, [two]))).toEqual([two]);
    expect(await database.count("templates")).toBe(2);
  });
});

describe("the database of the version before", () => {
  it("learns of templates and keeps its attempts", async () => {
    const name = crypto.randomUUID();
    const old = await openDB(name, 2, {
      upgrade(database) {
        database.createObjectStore("drafts", { keyPath: "attemptId" });
        database.createObjectStore("attempts", { keyPath: "attemptId" });
      },
    });
    await old.put("attempts", { attemptId: "a" });
    old.close();
    const open = createDatabase(name);
    expect(await createTemplateStore(open).list()).toEqual([]);
    expect(await (await open()).count("attempts")).toBe(1);
  });
});
