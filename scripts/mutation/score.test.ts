import { describe, expect, it } from "vitest";
import { type Mutant, scoreOf, mutantLine } from "./score.ts";

function mutant(status: Mutant["status"]): Mutant {
  return {
    fileName: "/somewhere/lib/outbox/state.ts",
    location: { start: { line: 7, column: 3 }, end: { line: 8, column: 1 } },
    mutatorName: "BlockStatement",
    replacement: "{\n  }",
    status,
  };
}

describe("the score of a group", () => {
  it("counts what a test or the time limit noticed, and what no test reaches as survived", () => {
    const all = ["Killed", "Timeout", "Survived", "NoCoverage"] as const;
    const { killed, percent, survivors } = scoreOf(all.map(mutant));
    expect([killed, percent]).toEqual([2, 50]);
    expect(survivors.map(({ status }) => status)).toEqual(["Survived", "NoCoverage"]);
  });

  it("names what was noticed by hanging only, at either time limit", () => {
    const slow = { ...mutant("Killed"), statusReason: "Test timed out in 15000ms." };
    const wrong = { ...mutant("Killed"), statusReason: "expected 1 to be 2" };
    const { byTime, killed } = scoreOf([mutant("Timeout"), slow, wrong, mutant("Survived")]);
    expect([byTime, killed]).toEqual([[mutant("Timeout"), slow], 3]);
  });

  it("leaves out what could not be run", () => {
    expect(
      scoreOf((["Killed", "CompileError", "RuntimeError", "Ignored"] as const).map(mutant)),
    ).toMatchObject({ all: 1, percent: 100 });
  });

  it("is nothing without a mutant, rather than all of them", () => {
    expect(scoreOf([]).percent).toBe(0);
  });

  it("says where a survivor is and what it changed, in one line", () => {
    expect(mutantLine(mutant("Survived"))).toBe(
      "Survived lib/outbox/state.ts:7:3 BlockStatement -> { }",
    );
  });
});
