import { describe, expect, it } from "vitest";
import type { OutboxEntry, Outcome } from "./entry";
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
];

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
    ["returned", "sent", "refused", "unconfirmed", "not-delivered"],
    { unseenSince: null },
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
    ]);
  });

  it("has to be told", () => {
    const dead = take(entryIn({ state: "sending" }), { kind: "find-dead" }, at);
    expect(dead).toMatchObject({ endedAt: at, unseenSince: at });
  });
});
