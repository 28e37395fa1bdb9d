import type { Draft } from "../../drafts/draft";
import { leftWhenSent, over, withoutSent, withTextsOf } from "../../drafts/earlier-texts";
import type { OutboxEntry } from "../../outbox/entry";
import type { Kept } from "../../outbox/outbox-store";
import type { Observation } from "../../quota/allowance";
import { remember } from "../account/ask-allowance";
import type { Attempt } from "./attempt";
import { draftRecord, draftsFor, unspentDraft } from "../text/keep-text";
import type { Ports } from "../ports";
import { sweepLater } from "./sweep-files";
import { tellNews } from "../after-send/tell-news";
import { isCopyOf } from "../text/text-of-attempt";

/** Milliseconds after which an outcome that could not be written down is written again. */
const againAfterMs = [1_000, 5_000, 25_000] as const;

/**
 * Keeps the outcome. A sent text leaves the drafts once that is on the disk; any other goes on under a
 * new attempt id, so that it is never lost. The outcome is reported also where its write fails. Then
 * the mark stays, the write is tried again a few times, and at last the next start of the worker calls
 * the attempt unconfirmed.
 */
export async function keepOutcome(
  ports: Ports,
  attempt: Attempt,
  settled: OutboxEntry,
  observation: Observation | null,
): Promise<void> {
  const { state } = settled.outcome;
  await Promise.allSettled([
    ports.outbox.put(settled).then(
      () => dropIfSent(ports, settled),
      () => keepLater(ports, settled, [...againAfterMs]),
    ),
    observation === null ? null : remember(ports, attempt.account.id, observation),
    state === "sent" ? null : ports.draftsInTurn(() => renew(ports, attempt, state === "undone")),
  ]);
}

/** A worker that dies in between leaves an attempt in doubt: its text is still wanted then. */
async function dropIfSent(ports: Ports, kept: Kept | null): Promise<void> {
  if (kept === null || kept === "damaged" || kept.outcome.state !== "sent") return;
  await ports.draftsInTurn(() => dropSent(ports, kept));
}

function keepLater(ports: Ports, settled: OutboxEntry, waits: number[]): void {
  const wait = waits.shift();
  if (wait === undefined) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  // Chrome stops an idle worker after 30 s, and with it what was put off.
  void ports.stayAwake(promise);
  ports.later(wait, () => keepAgain(ports, settled, waits).finally(resolve));
}

async function keepAgain(ports: Ports, settled: OutboxEntry, waits: number[]): Promise<void> {
  const change = ports.outbox.change(settled.attemptId, (now) =>
    isUnderway(now) ? settled : null,
  );
  await change.then(
    (kept) => {
      tellNews(ports);
      return dropIfSent(ports, kept);
    },
    () => keepLater(ports, settled, waits),
  );
}

/** In its Undo window, or on its way. */
export function isUnderway({ outcome }: OutboxEntry): boolean {
  return outcome.state === "held" || outcome.state === "sending";
}

/**
 * Also the copy that a composer opened while the text was on its way, and the one that Undo of
 * another text would bring back; but never another text.
 */
export async function dropSent(ports: Ports, entry: OutboxEntry): Promise<void> {
  const { recipient, accountId, attemptId } = entry;
  for (const kept of await draftsFor(ports, { ...recipient, accountId })) {
    const isOwn = kept.attemptId === attemptId;
    // The same text that was pressed once more is that attempt's, until it has ended.
    const isDone = isOwn || !ports.underway.has(kept.attemptId);
    const unsent = withoutSent(kept, (text) => isCopyOf(entry, { ...text, ...text.beside }));
    const isCopy = isDone && isCopyOf(entry, kept);
    const left = isCopy ? leftWhenSent(unsent, !isOwn, ports.newId) : unsent;
    if (left === null) await ports.drafts.remove(kept.attemptId);
    else if (isCopy || left.earlier?.length !== kept.earlier?.length) {
      await ports.drafts.replace(kept.attemptId, left);
      tellWriter(ports, left);
    }
  }
  if (entry.files.length > 0) sweepLater(ports);
}

/**
 * Another window may have a text under a new attempt already, which then stays, with this one's for
 * its Undo; but a text that was taken back is what the user wants to see next.
 */
async function renew(
  ports: Ports,
  { recipient, attemptId, draft, writing }: Attempt,
  isUndone: boolean,
): Promise<void> {
  const other = await unspentDraft(ports, recipient);
  const gone = await ports.drafts.get(attemptId);
  const own = over(gone, draftRecord(ports, recipient, ports.newId(), draft), writing);
  await goOn(ports, attemptId, own, isUndone ? null : other);
}

/** The text of a spent attempt goes on under one of its own, or where there is another draft, beside that one's. */
export async function goOn(
  ports: Pick<Ports, "drafts" | "tellScreens">,
  attemptId: string,
  own: Draft,
  other: Draft | null,
): Promise<Draft> {
  const next = other === null ? own : withTextsOf(other, own);
  await ports.drafts.replace(attemptId, next);
  if (other !== null) tellWriter(ports, other);
  return next;
}

/** What a draft keeps beside its text is news for the screen that wrote the text, too. */
function tellWriter({ tellScreens }: Pick<Ports, "tellScreens">, { attemptId }: Draft): void {
  tellScreens({ attemptId, line: null, touched: true });
}
