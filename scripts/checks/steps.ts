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

/** Everything CI checks: what is quick first, and the built files before the browser that runs them. */
export const steps: readonly Step[] = [
  { name: "prepare", command: "wxt", args: ["prepare"] },
  { name: "format", command: "biome", args: ["format", "."] },
  { name: "lint", command: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "types", command: "tsc", args: ["--noEmit"] },
  script("imports", "check-imports.ts"),
  { name: "unused", command: "knip", args: [] },
  script("repository", "check-repository.ts"),
  {
    name: "unit",
    command: "vitest",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestCounts}`],
    counts: { of: "vitest", file: vitestCounts },
  },
  { name: "build", command: "wxt", args: ["build"] },
  script("artifact", "check-artifact.ts"),
  {
    name: "browser",
    command: "playwright",
    args: ["test"],
    counts: { of: "playwright", file: "out/test/e2e.json" },
  },
];
