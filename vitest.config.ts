import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A process for each file took 111 s in all, where this takes 30 (two cores). The files of the screens and
    // of what stands on Chrome keep theirs: they replace modules, which the next file in the same process would get as well.
    projects: [
      {
        extends: true,
        test: { name: "screens", include: ["{components,lib/platform}/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          name: "all else",
          include: ["{entrypoints,lib,sandbox,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["lib/platform/**"],
          isolate: false,
        },
      },
    ],
    restoreMocks: true,
    unstubGlobals: true,
    // Only what hangs runs into it, also on a machine with other things to do.
    testTimeout: 30_000,
  },
});
