import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { defineDrafts } from "../drafts/draft-store";
import { createDraftStore } from "../drafts/draft-store";
import { entryOf } from "../outbox/made-up-entry";
import { createOutboxStore, defineAttempts } from "../outbox/outbox-store";
import { createDatabase } from "./database";

const { files: _, ...attempt } = entryOf(1);
const draft = {
  version: 1,
  attemptId: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001",
  accountId: "0123456789abcdef01234567",
  persons: ["slug:ada-brandt"],
  message: "Hi Ada",
  subject: "",
  messageType: "message",
  touched: true,
  caret: 0,
  updatedAt: "2026-11-23T10:00:00.000Z",
};

describe("a database from before texts had files", () => {
  it("keeps its drafts and attempts, and takes them for ones without", async () => {
    const name = crypto.randomUUID();
    const before = await openDB(name, 2, {
      upgrade(database) {
        defineDrafts(database);
        defineAttempts(database);
      },
    });
    await before.put("drafts", draft);
    await before.put("attempts", attempt);
    before.close();
    const open = createDatabase(name);
    expect(await createDraftStore(open).forPersons(["slug:ada-brandt"])).toEqual([draft]);
    expect(await createOutboxStore(open).get(attempt.attemptId)).toEqual({ ...attempt, files: [] });
  });
});
