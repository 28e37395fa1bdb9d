import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ["{entrypoints,lib,components,sandbox,scripts}/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    // No file leaves anything behind for the next: a process for each took 111 s where this takes 25
    // (two cores; also green in random orders, `--sequence.shuffle.files`).
    isolate: false,
    // Only what hangs runs into it, also on a machine with other things to do.
    testTimeout: 30_000,
  },
});
