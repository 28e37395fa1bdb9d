import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "out/e2e",
  // Only what never comes runs into these, also on a machine with other things to do.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A test waits for a third of its time, such as for Send to take a click: two browsers leave a third of two cores idle,
  // three a fifth (measured). Each worker has a browser, in which a test finds nothing of the one before
  // (sandbox/browser/begin-anew.ts).
  workers: 3,
  fullyParallel: true,
  // A test that passes at the second try has found something: it counts as failed.
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "out/test/e2e.json" }]],
});
