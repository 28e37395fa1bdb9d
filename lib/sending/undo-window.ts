import type { ConnectSafely } from "../connectsafely/client";
import type { OutboxEntry } from "../outbox/entry";
import type { Step } from "../outbox/state";
import type { Ports } from "./ports";
import { closeWindow, type Run } from "./underway";

/** A computer that slept through the end of the window must not send when it wakes. */
const latestMs = 60_000;

/**
 * Waits until the Undo window of a held attempt is over and answers with the step that follows.
 * Meanwhile it is made sure that the way to the service is known; where that fails, nothing can
 * leave, and that is told at once ("refuse" with the failures of `readyToSend`).
 */
export async function whatNext(
  ports: Pick<Ports, "now" | "hold">,
  run: Run,
  service: Pick<ConnectSafely, "readyToSend">,
  { outcome }: OutboxEntry,
): Promise<Step> {
  const until = outcome.state === "held" ? Date.parse(outcome.until) : 0;
  const ready = service.readyToSend();
  const refused = ready.then((answer) => (answer.ok ? never : undefined));
  const over = ports.hold(Math.max(0, until - ports.now()));
  await Promise.race([over, run.undone.promise, refused]);
  if (!closeWindow(run)) return { kind: "undo" };
  if (ports.now() > until + latestMs) return { kind: "find-dead" };
  const first = await ready;
  // What was learned at the press may be older than a minute by now; if not, this asks nobody.
  const last = first.ok ? await service.readyToSend() : first;
  return last.ok ? { kind: "leave" } : { kind: "refuse", failure: last.failure };
}

const never = new Promise<never>(() => undefined);
