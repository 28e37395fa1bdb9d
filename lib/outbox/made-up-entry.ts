import "fake-indexeddb/auto";
import { createDatabase } from "../storage/database";
import type { OutboxEntry } from "./entry";
import { createOutboxStore } from "./outbox-store";

/** For tests: an attempt on its way. */
export const madeUpEntry: OutboxEntry = {
  version: 2,
  attemptId: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001",
  persons: ["member:4000000001", "slug:ada-brandt"],
  accountId: "0123456789abcdef01234567",
  recipient: { slug: "ada-brandt", urn: null, name: "Ada Brandt" },
  messageType: "message",
  subject: "",
  message: "Hi Ada,\n\nhello",
  startedAt: "2026-11-23T10:00:00.000Z",
  leftAt: null,
  endedAt: null,
  outcome: { state: "sending" },
  settledBy: null,
  missedAt: null,
  unseenSince: null,
  way: null,
  receipt: null,
  recall: null,
  files: [],
};

/** The made-up attempt, changed, as the attempt number `number`, begun in that minute. */
export function entryOf(number: number, changes: Partial<OutboxEntry> = {}): OutboxEntry {
  const two = String(number).padStart(2, "0");
  const attemptId = `2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a0${two}`;
  return { ...madeUpEntry, attemptId, startedAt: `2026-11-23T10:${two}:00.000Z`, ...changes };
}

/** For tests: an empty outbox, and the database below it. */
export async function emptyOutbox() {
  const open = createDatabase(crypto.randomUUID());
  return { store: createOutboxStore(open), database: await open() };
}
