import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileLimits, fileName, whyNotAttached } from "./may-attach";

const plan = { id: "plan", name: "plan.pdf", size: 10 };

describe("a file", () => {
  it.each([
    ["nothing in it", { size: 0 }, "unreadable"],
    ["as much in it as may be", { size: fileLimits.size }, null],
    ["a byte more", { size: fileLimits.size + 1 }, "too-large"],
    ["the name of a program", { name: "Plan.pdf.EXE" }, "a-program"],
    ["such letters, and no such ending", { name: "exe.txt" }, null],
    ["no ending", { name: "plan" }, null],
  ])("with %s may be attached, or not: %j", (_, change, why) => {
    expect(whyNotAttached({ ...plan, ...change }, [])).toBe(why);
  });

  it("may be one of a few", () => {
    const before = Array.from({ length: fileLimits.number }, () => plan);
    expect(whyNotAttached(plan, before.slice(1))).toBeNull();
    expect(whyNotAttached(plan, before)).toBe("too-many");
  });
});

describe("the name of a file", () => {
  it.each([
    ["Pläne – 計画.pdf", "Pläne – 計画.pdf"],
    ["exe\u202Efdp.plan", "exe fdp.plan"],
    ["../../etc/plan.pdf", ".. .. etc plan.pdf"],
    [" \u0000\n", "attachment"],
  ])("%j is %j", (name, shown) => {
    expect(fileName(name)).toBe(shown);
  });

  it("keeps its ending however long it is", () => {
    expect(fileName(`${"long ".repeat(90)}end.pdf`)).toMatch(/^long .*…[^…]*end\.pdf$/);
  });

  it("whatever it is, has something to show, nothing hidden, and stays as it is done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const shown = fileName(name);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(120);
        expect(fileName(shown)).toBe(shown);
      }),
    );
  });
});
