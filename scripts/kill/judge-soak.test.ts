import { describe, expect, it } from "vitest";
import { logLine, wrongWithRun } from "./judge-soak.ts";

const asked = { kills: 1_000, seed: 4, minutes: null, isOver: false };
const clean = { kills: 1_000, deliveries: 500, duplicates: 0, lost: 0, falseSent: 0, falseElse: 0 };

describe("a run of random kills", () => {
  it("is clean when all that were asked for were played and nothing went wrong", () => {
    expect(wrongWithRun(asked, clean)).toEqual([]);
  });

  it("is none when it broke off, however clean it was until then", () => {
    expect(wrongWithRun(asked, { ...clean, kills: 152 })).toEqual([
      "152 of 1000 kills were played",
    ]);
  });

  it("may end when the time it was given is over", () => {
    const inTime = { ...asked, minutes: 10, isOver: true };
    expect(wrongWithRun(inTime, { ...clean, kills: 152 })).toEqual([]);
    expect(wrongWithRun(inTime, { ...clean, kills: 152, lost: 1 })).toHaveLength(1);
  });

  it.each(["duplicates", "lost", "falseSent", "falseElse"] as const)(
    "is a failure with one of %s",
    (what) => {
      expect(wrongWithRun(asked, { ...clean, [what]: 1 })).toHaveLength(1);
    },
  );

  it("is logged with what was asked for and what was played", () => {
    const line = logLine(
      { ...asked, minutes: 10 },
      { ...clean, kills: 152 },
      new Map([["worker stopped", 152]]),
      90_000,
    );
    expect(line).toBe(
      "| `npm run soak -- --kills 1000 --seed 4 --minutes 10` | 152 of 1000 (worker stopped 152) | 500 | 0 | 0 | 0 | 0 | 1.5 |\n",
    );
  });
});
