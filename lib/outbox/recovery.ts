import type { PersonLocks } from "../kernel/person-locks";
import type { OutboxStore } from "./outbox-store";
import { settle } from "./settle";

interface Recovery {
  store: OutboxStore;
  locks: PersonLocks;
  nowIso: () => string;
}

/**
 * Run at every start of the worker. An attempt still "sending" belongs to a worker that died: it
 * becomes "unconfirmed" and is never sent again. Holding the person's locks proves that no sender
 * is alive, and the entry is read again under them, because a live one may just have finished.
 */
export async function recoverOutbox({ store, locks, nowIso }: Recovery): Promise<void> {
  for (const { attemptId, persons } of await store.unsettled()) {
    await locks.hold(persons, async () => {
      const entry = await store.get(attemptId);
      if (entry === null || entry === "damaged" || entry.outcome.state !== "sending") return;
      await store.put(settle(entry, { state: "unconfirmed", doubt: "worker-died" }, nowIso()));
    });
  }
}
