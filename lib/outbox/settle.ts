import type { OutboxEntry, Outcome } from "./entry";

/**
 * Writes an outcome onto an attempt. Only "sending" can be settled: an outcome once known is never
 * overwritten by a later guess (such as recovery after the answer had come).
 */
export function settle(entry: OutboxEntry, outcome: Outcome, at: string): OutboxEntry {
  return entry.outcome.state === "sending" ? { ...entry, outcome, endedAt: at } : entry;
}
