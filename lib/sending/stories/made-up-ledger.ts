import { filesNamed } from "../../drafts/files-named";
import { isSameFiles } from "../../files/attached-file";
import type { OutboxEntry } from "../../outbox/entry";
import type { Kept } from "../../outbox/outbox-store";
import { isLeftOf } from "../after-send/drop-left";
import type { Device, Worker } from "../made-up/made-up-device";
import { type Network, type Posted, refusals } from "../made-up/made-up-network";
import { adasUrn } from "../made-up/made-up-world";
import type { SendInput } from "../underway";

/**
 * For tests: the promises of a send (reference faults-and-threats 7) that can be seen here. I2 is
 * shown on the fault proxy, I10 and I12 in lib/vault and lib/messaging and in the browser.
 */
export const promises = {
  I1: "one attempt leads to at most one fetch",
  I3: "no fetch before its mark is on the disk",
  I4: "each delivered message has a record that does not deny it",
  I5: "nothing is called under way that nobody is sending",
  I6: "sent and refused are said only where the service, the thread or the user said so",
  I7: "a fetch comes from a press in the same life of the worker, and from nothing else",
  I8: "person and text of the request are those of the record and of the press",
  Files: "a message leaves with every file of its press, each taken by the service, or not at all",
  Kept: "each file that a draft names is there, and no other once everything is closed",
  I9: "at most one send to a person is under way",
  I11: "the last text that was kept is in a draft or in a record",
  Spent: "a text that was sent is no draft once a worker has started, unless it was written since",
  I13: "the same text to the same person needs a consent",
  Recall:
    "one press leads to at most one request to recall, and recalled is said where the service did",
  Told: "the badge says whether there is an outcome that nobody has seen",
  Memory: "nothing stays in memory of a send that ended",
  Bug: "nothing throws but stores that fail",
} as const;
export type PromiseName = keyof typeof promises;

interface Fetched extends Posted {
  attemptId: string;
  worker: Worker;
}

/** A press of Send, in the life of one worker. */
export type Presses = Map<string, SendInput[]>;

interface TextCall {
  message: string;
  isKept: boolean;
}

export interface Ledger {
  broken: Set<PromiseName>;
  fetches: Fetched[];
  /** Attempts that the user said did not arrive. */
  denied: Set<string>;
  /** How often Recall was pressed. */
  recallPresses: number;
  /** By person: the calls with a text since the latest one that was answered as kept. */
  texts: Map<string, TextCall[]>;
}

export function createLedger(): Ledger {
  return { broken: new Set(), fetches: [], denied: new Set(), recallPresses: 0, texts: new Map() };
}

/** Notes a call with a text; what it answers with is told once it is answered. */
export function noteText(
  { texts }: Ledger,
  slug: string,
  message: string,
): (isKept: boolean) => void {
  const noted: TextCall = { message, isKept: false };
  texts.set(slug, [...(texts.get(slug) ?? []), noted]);
  return (isKept) => {
    const calls = texts.get(slug) ?? [];
    const place = calls.indexOf(noted);
    if (place === -1) return;
    noted.isKept = isKept;
    texts.set(slug, isKept ? calls.slice(place) : calls.toSpliced(place, 1));
  };
}

export function expectThat(ledger: Ledger, name: PromiseName, holds: boolean): void {
  if (!holds) ledger.broken.add(name);
}

/** Judges a request to send before it is delivered. */
export async function judgePost(
  { outbox }: Device,
  ledger: Ledger,
  worker: Worker,
  presses: Presses,
  posted: Posted,
  body: Readonly<Record<string, string>>,
): Promise<void> {
  const marked = (await outbox.unsettled()).filter((entry) => isMarkOf(entry, posted));
  const entry = marked.find((each) => !isFetched(ledger, each.attemptId));
  expectThat(ledger, "I3", marked.length > 0);
  expectThat(ledger, "I1", marked.length === 0 || entry !== undefined);
  const attemptId = entry?.attemptId ?? marked[0]?.attemptId ?? "";
  const pressed = (presses.get(attemptId) ?? []).filter(
    ({ draft }) => draft.message === posted.message,
  );
  expectThat(ledger, "I7", presses.has(attemptId) || marked.length === 0);
  expectThat(ledger, "I8", pressed.length > 0 || !presses.has(attemptId));
  expectThat(ledger, "I8", entry === undefined || isRequestOf(entry, body));
  expectThat(ledger, "Files", entry === undefined || isWithFiles(entry, posted, pressed));
  expectThat(ledger, "I9", !ledger.fetches.some((other) => isInFlight(other, posted, worker)));
  const recalled = recalledIn(await outbox.latest(1_000));
  const needsConsent = ledger.fetches.some(
    (other) => isSameAgain(ledger, other, posted) && !recalled.includes(other.attemptId),
  );
  expectThat(ledger, "I13", !needsConsent || pressed.some(({ consents }) => consents.length > 0));
  // The same object, so that what becomes of it is seen here.
  ledger.fetches.push(Object.assign(posted, { attemptId, worker }));
}

function recalledIn(kept: readonly Kept[]): string[] {
  return kept.flatMap((each) =>
    each !== "damaged" && each.outcome.state === "recalled" ? [each.attemptId] : [],
  );
}

function isMarkOf({ outcome, recipient, message }: OutboxEntry, posted: Posted): boolean {
  return (
    outcome.state === "sending" && recipient.slug === posted.slug && message === posted.message
  );
}

function isFetched({ fetches }: Ledger, attemptId: string): boolean {
  return fetches.some((each) => each.attemptId === attemptId);
}

function isRequestOf(entry: OutboxEntry, body: Readonly<Record<string, string>>): boolean {
  const { recipient, accountId } = entry;
  const named =
    recipient.urn === null
      ? body["recipientProfileId"] === recipient.slug
      : body["recipientProfileUrn"] === recipient.urn && recipient.urn === adasUrn;
  return named && body["accountId"] === accountId;
}

function isWithFiles({ files }: OutboxEntry, posted: Posted, pressed: SendInput[]): boolean {
  const named = files.map(({ upload }) => upload?.assetUrn ?? "");
  const isNamed = JSON.stringify(named) === JSON.stringify(posted.assets);
  return isNamed && pressed.some(({ draft }) => isSameFiles(draft.files, files));
}

function isInFlight(other: Fetched, posted: Posted, worker: Worker): boolean {
  return other.slug === posted.slug && other.worker === worker && !other.isAnswered;
}

function isSameAgain({ denied }: Ledger, other: Fetched, posted: Posted): boolean {
  return (
    other.slug === posted.slug &&
    other.message.trim() === posted.message.trim() &&
    !refusals.includes(other.ending) &&
    !denied.has(other.attemptId)
  );
}

/** Judges all that is kept, while the worker does nothing but wait. */
export async function judgeRecords(device: Device, ledger: Ledger): Promise<void> {
  const kept = await device.outbox.latest(1_000);
  const records = new Map(
    kept.filter((each) => each !== "damaged").map((each) => [each.attemptId, each]),
  );
  for (const fetched of ledger.fetches.filter(({ delivered }) => delivered)) {
    const state = records.get(fetched.attemptId)?.outcome.state ?? "refused";
    const isDenied = state === "not-delivered" && ledger.denied.has(fetched.attemptId);
    expectThat(
      ledger,
      "I4",
      ["sending", "sent", "unconfirmed", "recalled"].includes(state) || isDenied,
    );
  }
  for (const record of records.values()) judgeOutcome(ledger, record);
  await judgeTexts(device, ledger, kept);
  const there: unknown[] = await device.world.files.ids();
  const { drafts } = await device.drafts.all();
  const named: unknown[] = drafts.flatMap(filesNamed);
  expectThat(
    ledger,
    "Kept",
    named.every((id) => there.includes(id)),
  );
  const isOver = device.isClosed && there.some((id) => !named.includes(id));
  expectThat(ledger, "Kept", !isOver);
}

/** Judges what was asked of the service, and what the records say of it. */
export function judgeRecalls(
  ledger: Ledger,
  recalls: Network["recalls"],
  kept: readonly Kept[],
): void {
  const said = recalledIn(kept);
  const done = recalls.filter(({ isDone }) => isDone).length;
  expectThat(ledger, "Recall", recalls.length <= ledger.recallPresses && said.length <= done);
}

/** Judges what a record or a report says. */
export function judgeOutcome(
  ledger: Ledger,
  { attemptId, outcome, settledBy }: Pick<OutboxEntry, "attemptId" | "outcome" | "settledBy">,
): void {
  const fetched = ledger.fetches.find((each) => each.attemptId === attemptId);
  if (outcome.state === "sent") {
    const isBacked = settledBy === null ? fetched?.ending === "sent" : fetched?.delivered === true;
    expectThat(ledger, "I6", settledBy === "user" || isBacked);
  }
  if (outcome.state === "refused") {
    expectThat(ledger, "I6", fetched === undefined || refusals.includes(fetched.ending));
  }
  if (["undone", "returned", "held"].includes(outcome.state)) {
    expectThat(ledger, "I6", fetched === undefined);
  }
}

async function judgeTexts(
  { drafts }: Device,
  ledger: Ledger,
  kept: readonly Kept[],
): Promise<void> {
  for (const [slug, calls] of ledger.texts) {
    const inDrafts = await drafts.forPersons([`slug:${slug}`]);
    const inRecords = kept.filter((each) => each !== "damaged" && each.recipient.slug === slug);
    const there = new Set(
      [...inDrafts, ...inRecords].map((each) => (each === "damaged" ? "" : each.message)),
    );
    // A later call without an answer may have been kept, or not.
    const isThere = calls.some(({ message }) => there.has(message));
    expectThat(ledger, "I11", isThere || !calls.some(({ isKept }) => isKept));
  }
}

export async function sentIn({ outbox }: Device): Promise<OutboxEntry[]> {
  const kept = (await outbox.latest(1_000)).filter((each) => each !== "damaged");
  return kept.filter(({ outcome }) => outcome.state === "sent");
}

/** Judges the drafts after the start of a worker that found these sent. */
export async function judgeDrafts(
  { drafts }: Device,
  ledger: Ledger,
  sent: readonly OutboxEntry[],
): Promise<void> {
  const kept = (await drafts.all()).drafts;
  for (const entry of sent) {
    expectThat(ledger, "Spent", !kept.some((draft) => isLeftOf(entry, draft)));
  }
}
