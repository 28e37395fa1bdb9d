import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ["{entrypoints,lib,components,sandbox,scripts}/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    // Only what hangs runs into it, also on a machine with other things to do.
    testTimeout: 30_000,
  },
});
