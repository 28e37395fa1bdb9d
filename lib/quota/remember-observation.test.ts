import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Observation } from "./allowance";
import { rememberObservation, rememberQuota } from "./remember-observation";

const noon = Date.UTC(2026, 8, 1, 12);

function seen(action: string, at: number, remaining = 100): Observation {
  return {
    action,
    limit: 150,
    used: null,
    remaining,
    resetsAt: null,
    seenAt: new Date(noon + at).toISOString(),
    source: "headers",
  };
}

const observation = fc
  .record({ action: fc.constantFrom("MESSAGE", "CONNECT", "PROFILE_VIEW"), at: fc.nat(99) })
  .map(({ action, at }) => seen(action, at, at));

describe("remembering what was seen", () => {
  it("replaces what was known of the same action", () => {
    expect(rememberObservation([seen("MESSAGE", 0, 9)], seen("MESSAGE", 1, 8))).toEqual([
      seen("MESSAGE", 1, 8),
    ]);
  });

  it("replaces what was seen in the same millisecond", () => {
    expect(rememberObservation([seen("MESSAGE", 0, 9)], seen("MESSAGE", 0, 8))).toEqual([
      seen("MESSAGE", 0, 8),
    ]);
  });

  it("lets an answer that arrives late change nothing", () => {
    const known = [seen("MESSAGE", 5)];
    expect(rememberObservation(known, seen("MESSAGE", 4))).toEqual(known);
  });

  it("goes by the moment, however precisely it is written", () => {
    const known = [{ ...seen("MESSAGE", 500), seenAt: "2026-09-01T12:00:00.5Z" }];
    const late = { ...seen("MESSAGE", 0), seenAt: "2026-09-01T12:00:00Z" };
    expect(rememberObservation(known, late)).toEqual(known);
  });

  it("leaves other actions and the given list alone", () => {
    const known = Object.freeze([seen("CONNECT", 5)]);
    expect(rememberObservation(known, seen("MESSAGE", 4))).toEqual([
      seen("CONNECT", 5),
      seen("MESSAGE", 4),
    ]);
  });

  it("keeps the newest of each action, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(observation), (all) => {
        const remembered = all.reduce<Observation[]>(rememberObservation, []);
        const actions = [...new Set(all.map(({ action }) => action))];
        const newest = actions.map((action) => {
          const times = all.filter((one) => one.action === action).map((one) => one.seenAt);
          return `${action} ${times.toSorted().at(-1)}`;
        });
        const pairs = remembered.map(({ action, seenAt }) => `${action} ${seenAt}`);
        expect(pairs.toSorted()).toEqual(newest.toSorted());
      }),
    );
  });
});

const row = (action: string, at: number, remaining = 100) => ({
  ...seen(action, at, remaining),
  source: "quota" as const,
});

describe("remembering a whole quota answer", () => {
  it("forgets the rows of an older answer that are gone from it, and no header", () => {
    const known = [row("MESSAGES", 0), row("CONNECT", 0), seen("MESSAGE", 0)];
    expect(rememberQuota(known, [row("CONNECT", 5, 7)])).toEqual([
      seen("MESSAGE", 0),
      row("CONNECT", 5, 7),
    ]);
    expect(rememberQuota(known, [])).toEqual([seen("MESSAGE", 0)]);
  });

  it("changes nothing where a newer answer came before it", () => {
    const known = [row("MESSAGE", 9, 1)];
    expect(rememberQuota(known, [row("MESSAGE", 5, 7)])).toEqual(known);
  });

  it("keeps LinkedIn's own stop over headers, which do not speak of it, until its window ends", () => {
    const stopped = { ...row("MESSAGE", 0), stopped: true as const };
    expect(rememberObservation([stopped], seen("MESSAGE", 5))).toEqual([
      { ...seen("MESSAGE", 5), stopped: true },
    ]);
    expect(rememberObservation([stopped], row("MESSAGE", 5))).toEqual([row("MESSAGE", 5)]);
    const over = { ...stopped, resetsAt: seen("MESSAGE", 4).seenAt };
    expect(rememberObservation([over], seen("MESSAGE", 5))).toEqual([seen("MESSAGE", 5)]);
  });
});
