import * as v from "valibot";
import type { Stored } from "../kernel/stored";
import type { OutboxStore } from "./outbox-store";

/**
 * Kept apart from the attempts, in `chrome.storage`: it tells a database that was lost or emptied
 * from one in which nothing was written yet (reference faults-and-threats 5.3).
 */
export const markerSchema = v.object({
  /** How many attempts were ever written down. */
  count: v.number(),
  /** The last of them. */
  attemptId: v.string(),
  /** When it was first found missing, ISO 8601: what was sent before is not known. */
  lostAt: v.nullable(v.string()),
});
export type Marker = v.InferOutput<typeof markerSchema>;

/** Counts an attempt that is on the disk already: the other way round a crash would look like a loss. */
export async function countAttempt(marker: Stored<Marker>, attemptId: string): Promise<void> {
  await marker.update((kept) => ({
    count: (kept?.count ?? 0) + 1,
    attemptId,
    lostAt: kept?.lostAt ?? null,
  }));
}

/** At the start of a worker: looks whether the last attempt is still there, and notes a loss. */
export async function noticeLoss(
  marker: Stored<Marker>,
  store: Pick<OutboxStore, "get">,
  at: string,
): Promise<void> {
  const kept = await marker.read();
  if (kept === null || (await store.get(kept.attemptId)) !== null) return;
  await marker.update((now) => ({ ...(now ?? kept), lostAt: now?.lostAt ?? at }));
}
