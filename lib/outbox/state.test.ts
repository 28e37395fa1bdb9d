import { describe, expect, it } from "vitest";
import type { OutboxEntry, Outcome, Recall, RecallAnswer } from "./entry";
import { madeUpEntry } from "./made-up-entry";
import { type Step, take } from "./state";

const at = "2026-11-23T10:00:09.000Z";
const sent = { state: "sent", echo: "same" } as const;
const refusal = { kind: "unreachable" } as const;

const states: Outcome[] = [
  { state: "held", until: "2026-11-23T10:00:05.000Z" },
  { state: "undone" },
  { state: "returned" },
  { state: "sending" },
  sent,
  { state: "refused", failure: { kind: "key-refused" } },
  { state: "unconfirmed", doubt: "cut" },
  { state: "not-delivered" },
  { state: "recalled", at },
];

const receipt = { conversationUrn: "urn:li:x:1", messageUrn: "urn:li:x:2" };
const undelivered = { endedAt: at, unseenSince: at };
/** Each step, where it may be taken, and all that it changes. */
const steps: [Step, Outcome["state"][], Partial<OutboxEntry>][] = [
  [{ kind: "undo" }, ["held"], { outcome: { state: "undone" }, endedAt: at }],
  [{ kind: "leave" }, ["held"], { outcome: { state: "sending" }, leftAt: at }],
  [
    { kind: "refuse", failure: refusal },
    ["held"],
    { outcome: { state: "refused", failure: refusal }, ...undelivered },
  ],
  [{ kind: "answer", outcome: sent }, ["sending"], { outcome: sent, ...undelivered }],
  [
    { kind: "find-in-thread" },
    ["unconfirmed", "not-delivered"],
    {
      outcome: { state: "sent", echo: "not-compared" },
      settledBy: "thread",
      ...undelivered,
    },
  ],
  [{ kind: "miss-in-thread" }, ["unconfirmed"], { missedAt: at }],
  [
    { kind: "say-arrived" },
    ["unconfirmed", "not-delivered"],
    {
      outcome: { state: "sent", echo: "not-compared" },
      settledBy: "user",
      endedAt: at,
      unseenSince: null,
    },
  ],
  [
    { kind: "say-not-arrived" },
    ["unconfirmed"],
    {
      outcome: { state: "not-delivered" },
      settledBy: "user",
      endedAt: at,
      unseenSince: null,
    },
  ],
  [
    { kind: "see" },
    ["returned", "sent", "refused", "unconfirmed", "not-delivered", "recalled"],
    { unseenSince: null },
  ],
  [
    { kind: "recall", receipt },
    ["sent"],
    { receipt, recall: { state: "asking", at }, unseenSince: at },
  ],
];

function entryIn(outcome: Outcome): OutboxEntry {
  return { ...madeUpEntry, outcome, unseenSince: "2026-11-23T10:00:01.000Z" };
}

describe.each(steps)("the step %j", (step, from, changes) => {
  it.each(states)("changes what it says, and where it may: from $state", (outcome) => {
    const entry = entryIn(outcome);
    const after = from.includes(outcome.state) ? { ...entry, ...changes } : null;
    expect(take(entry, step, at)).toEqual(after);
  });
});

function foundDead(outcome: Outcome): Outcome | undefined {
  return take(entryIn(outcome), { kind: "find-dead" }, at)?.outcome;
}

describe("an attempt whose worker died", () => {
  it("never left while it was held, and may have arrived once it was on its way", () => {
    expect(states.map(foundDead)).toEqual([
      { state: "returned" },
      undefined,
      undefined,
      { state: "unconfirmed", doubt: "worker-died" },
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("has to be told", () => {
    const dead = take(entryIn({ state: "sending" }), { kind: "find-dead" }, at);
    expect(dead).toMatchObject({ endedAt: at, unseenSince: at });
  });
});

describe("files of a message that leaves", () => {
  const files = [
    { id: "f-1", name: "offer.pdf", size: 3, upload: null },
    { id: "f-2", name: "plan.png", size: 4, upload: null },
  ];
  const upload = { assetUrn: "urn:li:x:9", byteSize: 3, mediaType: "application/pdf", name: "a" };
  const held = { ...madeUpEntry, outcome: { state: "held", until: at } as const, files };

  it("are kept with what the service calls them, each in its place", () => {
    const left = take(held, { kind: "leave", uploads: [upload] }, at);
    expect(left?.files.map((file) => file.upload)).toEqual([upload, null]);
    expect(left?.files.map(({ name }) => name)).toEqual(["offer.pdf", "plan.png"]);
  });

  it("have no name at the service where nothing was uploaded", () => {
    const left = take(held, { kind: "leave" }, at);
    expect(left?.files.map((file) => file.upload)).toEqual([null, null]);
  });
});

describe("a recall", () => {
  const asking = { state: "asking", at } as const;
  const refused = { state: "refused", failure: refusal } as const;
  const doubt = { state: "unconfirmed", doubt: "cut", said: null } as const;
  const look = (found: "there" | "not-there") => ({ ...doubt, at, look: { at, found } });
  const every: [string, Recall | null][] = [
    ["none", null],
    ["asked for", asking],
    ["refused", { ...refused, at }],
    ["in doubt", { ...doubt, at, look: null }],
    ["in doubt, and the message there", look("there")],
    ["in doubt, and the message not there", look("not-there")],
  ];

  function after(recall: Recall | null, step: Step) {
    return take({ ...entryIn(sent), recall }, step, at);
  }

  it.each(every)("where it is %s is asked for only if nothing of it is open", (name, recall) => {
    const isFree = ["none", "refused", "in doubt, and the message there"].includes(name);
    expect(after(recall, { kind: "recall", receipt }) !== null).toBe(isFree);
  });

  it.each<[RecallAnswer, Partial<OutboxEntry>]>([
    [{ state: "done" }, { outcome: { state: "recalled", at }, recall: null }],
    [refused, { outcome: sent, recall: { ...refused, at } }],
    [doubt, { outcome: sent, recall: { ...doubt, at, look: null } }],
  ])("that is answered by %j has to be told", (answer, changes) => {
    expect(after(asking, { kind: "answer-recall", answer })).toMatchObject({
      ...changes,
      unseenSince: at,
    });
  });

  it.each(every)("where it is %s is answered only if it is asked for", (_name, recall) => {
    const answered = after(recall, { kind: "answer-recall", answer: { state: "done" } });
    expect(answered !== null).toBe(recall?.state === "asking");
    const dead = after(recall, { kind: "find-dead" });
    expect(dead !== null).toBe(recall?.state === "asking");
    if (dead !== null) expect(dead.recall).toMatchObject({ doubt: "worker-died" });
  });

  it.each(every)("where it is %s is looked up only in doubt, and stays one", (_name, recall) => {
    const looked = after(recall, { kind: "look-for-recalled", found: "not-there" });
    const isDoubt = recall?.state === "unconfirmed";
    expect(looked !== null).toBe(isDoubt);
    if (isDoubt) expect(looked).toMatchObject({ outcome: sent, recall: look("not-there") });
  });
});
