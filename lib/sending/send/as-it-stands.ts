import type { OutboxEntry } from "../../outbox/entry";
import { take } from "../../outbox/state";
import { nowIso, type Ports } from "../ports";

/**
 * Tells how attempts stand that are read after this call. One that is kept as "held" or "sending"
 * while nobody is there to end it (its outcome could not be written down) would stand there until
 * the next start of the worker: it is told as what that start will make of it.
 */
export function asItStands(
  ports: Pick<Ports, "underway" | "recalling" | "now">,
): (entry: OutboxEntry) => OutboxEntry {
  const alive = new Set([...ports.underway.keys(), ...ports.recalling]);
  const isAlive = (id: string) =>
    alive.has(id) || ports.underway.has(id) || ports.recalling.has(id);
  return (entry) =>
    isAlive(entry.attemptId) ? entry : (take(entry, { kind: "find-dead" }, nowIso(ports)) ?? entry);
}
