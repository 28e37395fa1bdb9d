import { mkdirSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import type { Group } from "./groups.ts";
import type { Mutant } from "./score.ts";

/** Runs Stryker over one group; its full report goes to out/mutation/<name>.html. */
export async function mutate(
  name: string,
  group: Group,
  incremental: boolean,
): Promise<readonly Mutant[]> {
  mkdirSync("out/mutation", { recursive: true });
  process.env["COURIER_MUTATED"] = name;
  const stryker = new Stryker({
    mutate: [...group.modules],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: Number(process.env["COURIER_MUTATION_WORKERS"] ?? 2),
    // Above the time limit of a test: only a loop runs into it.
    timeoutMS: 60_000,
    incremental,
    incrementalFile: `out/mutation/${name}.incremental.json`,
    tempDirName: "out/mutation/sandbox",
    ignorePatterns: ["out", ".output", "docs", "e2e", "bench", "public", "components"],
    reporters: ["progress-append-only", "html"],
    htmlReporter: { fileName: `out/mutation/${name}.html` },
    // The packages of this project have no compiler API to read it with.
    tsconfigFile: "no-tsconfig.json",
    allowEmpty: false,
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}
