import type { PersonLocks } from "../kernel/person-locks";
import type { OutboxEntry } from "./entry";
import type { OutboxStore } from "./outbox-store";
import { take } from "./state";

interface Recovery {
  store: Pick<OutboxStore, "unsettled" | "change">;
  locks: PersonLocks;
  nowIso: () => string;
}

/**
 * Run at every start of the worker. An attempt in the Undo window, or on its way, belongs to a
 * worker that died: the one is "returned" now, the other "unconfirmed", and neither is ever sent
 * again. Holding the person's locks proves that no sender is alive, and the entry is read again
 * under them, because a live one may just have finished. Answers with what it settled.
 */
export async function recoverOutbox({ store, locks, nowIso }: Recovery): Promise<OutboxEntry[]> {
  const settled: OutboxEntry[] = [];
  for (const { attemptId, persons } of await store.unsettled()) {
    await locks.hold(persons, async () => {
      await store.change(attemptId, (entry) => {
        const dead = take(entry, { kind: "find-dead" }, nowIso());
        if (dead !== null) settled.push(dead);
        return dead;
      });
    });
  }
  return settled;
}
