import { defineConfig } from "vitest/config";
import { groups } from "./groups.ts";

/** The tests of one group, without the extension's build around them: a mutant costs a second. */
export default defineConfig({
  test: {
    include: [...(groups[process.env["COURIER_MUTATED"] ?? ""]?.tests ?? [])],
    setupFiles: ["scripts/mutation/few-runs.ts"],
    restoreMocks: true,
    isolate: false,
    // Many mutants wait for ever. Far above what a test takes, also on a busy machine.
    testTimeout: 30_000,
  },
});
