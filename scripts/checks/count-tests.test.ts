import { describe, expect, it } from "vitest";
import { countsIn } from "./count-tests.ts";

describe("what a run tested", () => {
  it("is read from vitest's report, anything that did not pass counted as failed", () => {
    const report = { numTotalTests: 10, numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 };
    expect(countsIn("vitest", report)).toEqual({ passed: 7, failed: 3 });
  });

  it("counts a test file that cannot be loaded", () => {
    const report = { numTotalTests: 4, numPassedTests: 4, numFailedTestSuites: 1 };
    expect(countsIn("vitest", report)).toEqual({ passed: 4, failed: 1 });
  });

  it("is read from Playwright's report, a second try or a skipped test counted as failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countsIn("playwright", { stats })).toEqual({ passed: 5, failed: 3 });
  });

  it("is nothing when the report is not one", () => {
    expect(countsIn("playwright", null)).toEqual({ passed: 0, failed: 0 });
    expect(countsIn("vitest", { numPassedTests: "many" })).toEqual({ passed: 0, failed: 0 });
  });
});
