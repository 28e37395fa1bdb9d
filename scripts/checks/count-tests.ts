import { existsSync, readFileSync } from "node:fs";
import type { Step } from "./steps.ts";

export type Counts = { readonly passed: number; readonly failed: number };

type Fields = Readonly<Record<string, unknown>>;

const number = (fields: Fields, name: string): number => {
  const value = fields[name];
  return typeof value === "number" ? value : 0;
};

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/**
 * The counts in a runner's own report. A test that was skipped, or passed only at a second try, has not passed.
 * @param report the parsed JSON
 */
export function countsIn(of: "vitest" | "playwright", report: unknown): Counts {
  if (!isFields(report)) return { passed: 0, failed: 0 };
  if (of === "vitest") {
    const passed = number(report, "numPassedTests");
    // A suite that cannot be loaded has no tests to fail.
    const suites = number(report, "numFailedTestSuites");
    const rest = number(report, "numTotalTests") - passed;
    return { passed, failed: rest === 0 ? suites : rest };
  }
  const stats = isFields(report["stats"]) ? report["stats"] : {};
  const failed = number(stats, "unexpected") + number(stats, "flaky") + number(stats, "skipped");
  return { passed: number(stats, "expected"), failed };
}

/** What a step tested; nothing for one that runs no tests or left no report. */
export function countTests({ counts }: Step): Counts {
  if (counts === undefined || !existsSync(counts.file)) return { passed: 0, failed: 0 };
  return countsIn(counts.of, JSON.parse(readFileSync(counts.file, "utf8")));
}
