import { describe, expect, it } from "vitest";
import { type AccountFacts, isPlanFresh, isStatusFresh } from "./account-facts";

const seenAt = "2026-11-23T10:00:00.000Z";
const facts: AccountFacts = { seenAt, hasTokens: true, plan: { kind: "premium", seenAt } };
const after = (ms: number) => Date.parse(seenAt) + ms;
const hour = 3_600_000;

describe("what was seen of an account", () => {
  it("stands for a minute as its status and for half a day as its plan", () => {
    expect([0, 59_999, 60_000].map((ms) => isStatusFresh(facts, after(ms)))).toEqual([
      true,
      true,
      false,
    ]);
    expect([hour, 12 * hour - 1, 12 * hour].map((ms) => isPlanFresh(facts, after(ms)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is asked again when a clock that was put back says it was seen in the future", () => {
    expect(isStatusFresh(facts, after(-1))).toBe(false);
    expect(isPlanFresh(facts, after(-1))).toBe(false);
  });

  it("is not there before it was seen", () => {
    expect(isStatusFresh(undefined, 0)).toBe(false);
    expect(isPlanFresh(undefined, 0)).toBe(false);
    expect(isPlanFresh({ ...facts, plan: null }, after(0))).toBe(false);
  });
});
