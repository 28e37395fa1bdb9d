import type { ConnectSafely } from "../../connectsafely/client";
import { fail, ok, type Result } from "../../kernel/result";
import type { Secret } from "../../kernel/secret";
import type { OutboxEntry } from "../../outbox/entry";
import type { Step } from "../../outbox/state";
import { orStorageFailure } from "../or-storage-failure";
import type { Ports } from "../ports";
import { closeWindow, type Run } from "../underway";
import { uploadFiles, uploadsMs } from "./upload-files";

/** A computer that slept through the end of the window must not send when it wakes. */
const latestMs = 60_000;

/**
 * Waits until the Undo window of a held attempt is over, hands its files to the service, and answers
 * with the step that follows.
 * Meanwhile it is made sure that the way to the service is known; where that fails, nothing can
 * leave, and that is told at once ("refuse" with the failures of `readyToSend` and `uploadFiles`,
 * "no-key", "key-changed", "storage-unavailable").
 */
export async function whatNext(
  ports: Pick<Ports, "now" | "hold" | "vault" | "files">,
  run: Run,
  service: Pick<ConnectSafely, "readyToSend" | "uploadFile">,
  held: OutboxEntry,
  key: Secret,
): Promise<Step> {
  const { outcome, startedAt, files } = held;
  const until = Date.parse(outcome.state === "held" ? outcome.until : startedAt);
  const ready = service.readyToSend();
  const refused = ready.then((answer) => (answer.ok ? never : undefined));
  // Not until that time: a clock that is put back now would make it a matter of hours.
  const over = ports.hold(until - Date.parse(startedAt));
  await Promise.race([over, run.undone.promise, refused]);
  if (!closeWindow(run)) return { kind: "undo" };
  if (ports.now() > until + latestMs) return { kind: "find-dead" };
  const first = await ready;
  const before = first.ok ? await mayGo(ports, service, key) : first;
  if (!before.ok) return { kind: "refuse", failure: before.failure };
  const uploads = await uploadFiles(ports, service, held);
  if (!uploads.ok) return { kind: "refuse", failure: uploads.failure };
  const isLong = files.length > 0;
  const still = isLong ? await mayGo(ports, service, key) : before;
  if (!still.ok) return { kind: "refuse", failure: still.failure };
  const isTooLate = ports.now() > until + latestMs + (isLong ? uploadsMs : 0);
  return isTooLate ? { kind: "find-dead" } : { kind: "leave", uploads: uploads.value };
}

/** What was learned at the press may be older than a minute by now; if not, this asks nobody. */
async function mayGo(
  ports: Pick<Ports, "vault">,
  service: Pick<ConnectSafely, "readyToSend">,
  key: Secret,
): Promise<Result<null>> {
  const ready = await service.readyToSend();
  return ready.ok ? isStillKey(ports, key) : ready;
}

/** Whoever takes the key away within the Undo window means this Send too. */
async function isStillKey({ vault }: Pick<Ports, "vault">, key: Secret): Promise<Result<null>> {
  return orStorageFailure(async () => {
    const kept = await vault.open();
    if (kept === null) return fail({ kind: "no-key" });
    return kept.reveal() === key.reveal() ? ok(null) : fail({ kind: "key-changed" });
  });
}

const never = new Promise<never>(() => undefined);
