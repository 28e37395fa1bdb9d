export type Step = {
  /** Also the name of its file in out/test/. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Where a step that runs tests leaves its counts. */
  readonly counts?: { readonly of: "vitest" | "playwright"; readonly file: string };
};

const script = (name: string, file: string): Step => ({
  name,
  command: process.execPath,
  args: [`scripts/${file}`],
});

const vitestCounts = "out/test/vitest.json";

/** The one part that takes two cores by itself while the checks beside it take one at a time. */
const unit: Step = {
  name: "unit",
  command: "vitest",
  args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestCounts}`],
  counts: { of: "vitest", file: vitestCounts },
};

/** What is quick first, and the built files before the browser that runs them. */
const checks: readonly Step[] = [
  { name: "format", command: "biome", args: ["format", "."] },
  script("imports", "check-imports.ts"),
  script("repository", "check-repository.ts"),
  { name: "types", command: "tsc", args: ["--noEmit"] },
  { name: "lint", command: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "unused", command: "knip", args: [] },
  { name: "build", command: "wxt", args: ["build"] },
  script("artifact", "check-artifact.ts"),
];

const browser: Step = {
  name: "browser",
  command: "playwright",
  args: ["test"],
  counts: { of: "playwright", file: "out/test/e2e.json" },
};

/** Steps of which each waits for the one before. */
export type Lane = readonly Step[];

/**
 * Everything CI checks: one stage after the other, the lanes of a stage side by side. The browser has the computer for
 * itself, because what it shows takes time of its own.
 */
export const stages: readonly (readonly Lane[])[] = [
  [[{ name: "prepare", command: "wxt", args: ["prepare"] }]],
  [[unit], checks],
  [[browser]],
];
