import { describe, expect, it } from "vitest";
import type { Allowance } from "./allowance";
import { badgeOf, nextChange } from "./badge";

const noon = Date.parse("2026-11-23T12:00:00.000Z");
const resetsAt = "2026-11-24T00:00:00.000Z";
const left = (remaining: number): Allowance => ({
  kind: "known",
  action: "MESSAGE",
  limit: 150,
  used: null,
  remaining,
  resetsAt,
  seenAt: "2026-11-23T11:00:00.000Z",
  source: "quota",
});
const quiet = { unseen: 0, reminder: null, allowance: left(100), now: noon };
const own = { limit: 40, used: 38, resetsAt, countedBy: "service" } as const;

describe("the badge", () => {
  it("says nothing while there is plenty, or nobody said how many", () => {
    expect(badgeOf(quiet)).toEqual({ kind: "nothing" });
    expect(badgeOf({ ...quiet, allowance: { kind: "unknown" } })).toEqual({ kind: "nothing" });
    const counted = { kind: "unknown", own: { ...own, countedBy: "courier" } } as const;
    expect(badgeOf({ ...quiet, allowance: counted })).toEqual({ kind: "nothing" });
    const { limit, seenAt } = { limit: 5, seenAt: resetsAt };
    const renewed = { kind: "renewed", limit, seenAt, resetsAt } as const;
    expect(badgeOf({ ...quiet, allowance: renewed })).toEqual({ kind: "nothing" });
  });

  it("says the number that binds when it is low", () => {
    expect(badgeOf({ ...quiet, allowance: left(15) })).toEqual({ kind: "low", left: 15 });
    expect(badgeOf({ ...quiet, allowance: { ...left(100), own } })).toEqual({
      kind: "low",
      left: 2,
    });
  });

  it("says what is more urgent instead", () => {
    const reminder = { accountId: "a", at: new Date(noon).toISOString() };
    const low = { ...quiet, allowance: left(3), reminder };
    expect(badgeOf(low)).toEqual({ kind: "full-again" });
    expect(badgeOf({ ...low, unseen: 1 })).toEqual({ kind: "unseen" });
    expect(badgeOf({ ...low, now: noon - 1 })).toEqual({ kind: "low", left: 3 });
  });

  it("changes by itself at the reset of a low number and at a reminder, whichever comes first", () => {
    expect(nextChange(quiet)).toBeNull();
    expect(nextChange({ ...quiet, allowance: left(3) })).toBe(resetsAt);
    const at = "2026-11-23T20:00:00.000Z";
    const reminder = { accountId: "a", at };
    expect(nextChange({ ...quiet, allowance: left(3), reminder })).toBe(at);
    expect(nextChange({ ...quiet, reminder, now: Date.parse(at) })).toBeNull();
  });
});
