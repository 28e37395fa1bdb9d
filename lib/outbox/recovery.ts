import type { PersonLocks } from "../kernel/person-locks";
import type { OutboxEntry } from "./entry";
import type { OutboxStore } from "./outbox-store";
import { take } from "./state";

interface Recovery {
  store: Pick<OutboxStore, "unsettled" | "change">;
  locks: PersonLocks;
  nowIso: () => string;
}

export interface Recovered {
  settled: OutboxEntry[];
  failed: unknown[];
}

/**
 * Run at every start of the worker. An attempt in the Undo window, or on its way, belongs to a
 * worker that died: the one is "returned" now, the other "unconfirmed", and neither is ever sent
 * again. Holding the person's locks proves that no sender is alive, and the entry is read again
 * under them, because a live one may just have finished. One that cannot be written down (it is in
 * `failed`) does not keep the others from being settled.
 */
export async function recoverOutbox(recovery: Recovery): Promise<Recovered> {
  const settled: OutboxEntry[] = [];
  const failed: unknown[] = [];
  for (const entry of await recovery.store.unsettled()) {
    await settle(recovery, entry).then(
      (dead) => settled.push(...dead),
      (reason: unknown) => failed.push(reason),
    );
  }
  return { settled, failed };
}

async function settle(
  { store, locks, nowIso }: Recovery,
  { attemptId, persons }: OutboxEntry,
): Promise<OutboxEntry[]> {
  const settled: OutboxEntry[] = [];
  await locks.hold(persons, () =>
    store.change(attemptId, (entry) => {
      const dead = take(entry, { kind: "find-dead" }, nowIso());
      if (dead !== null) settled.push(dead);
      return dead;
    }),
  );
  return settled;
}
