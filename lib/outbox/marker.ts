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

/**
 * Since when records are missing, ISO 8601: `at`, where that is found only now; null where the last
 * attempt is there. Chrome may empty a database under a worker that lives on.
 */
export async function lostSince(
  marker: Pick<Stored<Marker>, "read">,
  store: Pick<OutboxStore, "get">,
  at: string,
): Promise<string | null> {
  const kept = await marker.read();
  if (kept === null || kept.lostAt !== null) return kept?.lostAt ?? null;
  return (await store.get(kept.attemptId)) === null ? at : null;
}

/** At the start of a worker, and before another attempt is counted, which would hide it: notes a loss. */
export async function noticeLoss(
  marker: Stored<Marker>,
  store: Pick<OutboxStore, "get">,
  at: string,
): Promise<void> {
  const kept = await marker.read();
  const lostAt = await lostSince({ read: async () => kept }, store, at);
  if (kept === null || lostAt === null) return;
  await marker.update((now) => ({ ...(now ?? kept), lostAt: now?.lostAt ?? lostAt }));
}
