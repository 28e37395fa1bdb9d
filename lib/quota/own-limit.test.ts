import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Allowance } from "./allowance";
import { messages as seen, midnight, noon } from "./made-up-observation";
import { ownShare } from "./own-limit";

const minute = 60_000;

const known: Allowance = { kind: "known", ...seen };
const unknown: Allowance = { kind: "unknown" };
const byService = { countedBy: "service", resetsAt: seen.resetsAt };

const counted = (allowance: Allowance, now: number) => ownShare(40, allowance, [], now).countedBy;

describe("the share of the user's own limit", () => {
  it("is what the service counts of the day", () => {
    expect(ownShare(40, known, [], noon + minute)).toEqual({ limit: 40, used: 12, ...byService });
    const withoutUsed: Allowance = { ...known, used: null };
    expect(ownShare(40, withoutUsed, [], noon + minute)).toMatchObject({ used: 12 });
  });

  it("adds the sends that left since the service was heard, and none before", () => {
    const leftAt = [noon - minute, noon, noon + 1, Number.POSITIVE_INFINITY];
    expect(ownShare(40, known, leftAt, noon + minute)).toMatchObject({ used: 14 });
  });

  it("is never less than Courier's own sends of the day: some are in no count of the service", () => {
    // Replies and InMails, where it counts new conversations alone.
    const today = Array.from({ length: 20 }, (_, place) => noon - place * minute);
    const heard: Allowance = { ...known, used: 3 };
    expect(ownShare(20, heard, today, noon)).toMatchObject({ used: 20, ...byService });
    const yesterday = [midnight - dayMs, midnight - dayMs - 1];
    expect(ownShare(20, heard, yesterday, noon)).toMatchObject({ used: 3 });
  });

  it("is Courier's own sends since UTC midnight where the service says nothing of the day", () => {
    const leftAt = [midnight - dayMs - 1, noon - minute, noon];
    const expected = { limit: 40, used: 2, countedBy: "courier", resetsAt: byService.resetsAt };
    expect(ownShare(40, unknown, leftAt, noon + minute)).toEqual(expected);
    const weekly: Allowance = { ...known, resetsAt: new Date(midnight + dayMs).toISOString() };
    expect(ownShare(40, weekly, leftAt, noon + minute)).toEqual(expected);
  });

  it("begins anew with the day, of which nobody has said anything yet", () => {
    const { limit, seenAt } = seen;
    const resetsAt = new Date(midnight).toISOString();
    const renewed: Allowance = { kind: "renewed", limit, seenAt, resetsAt };
    expect(ownShare(40, renewed, [noon, midnight + 1], midnight + minute)).toEqual({
      limit: 40,
      used: 1,
      countedBy: "courier",
      resetsAt: new Date(midnight + dayMs).toISOString(),
    });
    const open: Allowance = { ...known, resetsAt: null };
    expect(ownShare(40, open, [noon], midnight + minute)).toMatchObject({ used: 0 });
  });

  it("counts from the reset that the service named, where that came after this device's midnight", () => {
    const hour = 60 * minute;
    const { limit, seenAt } = seen;
    const resetsAt = new Date(midnight + 2 * hour).toISOString();
    const renewed: Allowance = { kind: "renewed", limit, seenAt, resetsAt };
    const leftAt = [midnight + hour, midnight + 3 * hour];
    expect(ownShare(40, renewed, leftAt, midnight + 4 * hour)).toMatchObject({ used: 1 });
    expect(ownShare(40, renewed, leftAt, midnight + dayMs + minute)).toMatchObject({ used: 0 });
  });

  it("is the service's count of the day also where LinkedIn stopped it, or no reset was told", () => {
    const stopped: Allowance = { ...known, kind: "stopped" };
    expect(ownShare(40, stopped, [], noon + minute)).toMatchObject({ used: 12, ...byService });
    const open: Allowance = { ...known, resetsAt: null };
    expect(ownShare(40, open, [], noon + minute)).toMatchObject({ used: 12, ...byService });
  });

  it("believes a count from its moment on, for a day, and not at the day's end", () => {
    expect(counted(known, noon)).toBe("service");
    expect(counted(known, noon - 1)).toBe("courier");
    expect(counted(known, midnight - 1)).toBe("service");
    expect(counted(known, midnight)).toBe("courier");
    const early: Allowance = { ...known, seenAt: new Date(midnight - dayMs).toISOString() };
    expect(counted(early, noon)).toBe("service");
  });

  it("counts nothing that was neither said nor sent", () => {
    const times = fc.array(fc.integer({ min: noon - dayMs, max: noon }));
    fc.assert(
      fc.property(times, fc.constantFrom(known, unknown), (leftAt, allowance) => {
        const { used } = ownShare(40, allowance, leftAt, noon + minute);
        const told = allowance.kind === "known" ? 12 : 0;
        expect(used).toBeGreaterThanOrEqual(told);
        expect(used).toBeLessThanOrEqual(told + leftAt.length);
      }),
    );
  });
});

const dayMs = 86_400_000;
