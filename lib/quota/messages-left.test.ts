import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Allowance, OwnShare } from "./allowance";
import { isLow, leftOf } from "./messages-left";

const known: Allowance = {
  kind: "known",
  action: "MESSAGE",
  limit: 150,
  used: null,
  remaining: 100,
  resetsAt: null,
  seenAt: "2026-09-01T12:00:00.000Z",
  source: "headers",
};
const own: OwnShare = {
  limit: 40,
  used: 35,
  resetsAt: "2026-09-02T00:00:00.000Z",
  countedBy: "service",
};

describe("the number that binds", () => {
  it("is the service's where the user set none, and none where nobody said one", () => {
    expect(leftOf(known)).toEqual({ left: 100, limit: 150, isOwn: false, resetsAt: null });
    expect(leftOf({ kind: "unknown" })).toBeNull();
  });

  it("is the user's own where less is left of that, and never below nothing", () => {
    expect(leftOf({ ...known, own })).toMatchObject({ left: 5, limit: 40, isOwn: true });
    expect(leftOf({ ...known, own: { ...own, used: 41 } })).toMatchObject({ left: 0 });
    expect(leftOf({ kind: "unknown", own })).toMatchObject({ left: 5, isOwn: true });
    expect(leftOf({ ...known, remaining: 4, own })).toMatchObject({ left: 4, isOwn: false });
  });

  it("is never more than the service said, nor than the user allows", () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(80), (remaining, used) => {
        const left = leftOf({ ...known, remaining, own: { ...own, used } })?.left;
        expect(left).toBe(Math.min(remaining, Math.max(0, 40 - used)));
      }),
    );
  });
});

describe("few messages", () => {
  it.each([
    [15, 150, true],
    [16, 150, false],
    [5, 20, true],
    [6, 20, false],
    [0, 150, true],
  ])("%i of %i: %s", (left, limit, expected) => expect(isLow({ left, limit })).toBe(expected));
});
