import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { createFileStore, defineFiles, putFile } from "./file-store";

const bytes = Uint8Array.from({ length: 3_000 }, (_, place) => place % 256);

async function emptyStore() {
  const database = await openDB(crypto.randomUUID(), 1, { upgrade: defineFiles });
  return { store: createFileStore(async () => database), database };
}

describe("the file store", () => {
  it("keeps a file byte for byte, with its type", async () => {
    const { store, database } = await emptyStore();
    await putFile(database, "plan", new Blob([bytes], { type: "application/pdf" }));
    const kept = await store.get("plan");
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? [])).toEqual(bytes);
    expect(kept?.type).toBe("application/pdf");
  });

  it("has null for one that is not there, and for one that is no file", async () => {
    const { store, database } = await emptyStore();
    await database.put("files", "text", "odd");
    expect(await store.get("odd")).toBeNull();
    expect(await store.get("none")).toBeNull();
  });

  it("removes those it is told to, also such as are not there", async () => {
    const { store, database } = await emptyStore();
    for (const id of ["one", "two", "three"]) await putFile(database, id, new Blob(["x"]));
    await store.remove(["one", "three", "none"]);
    expect(await store.ids()).toEqual(["two"]);
  });
});
