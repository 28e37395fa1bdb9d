import { createWriteStream, rmSync } from "node:fs";
import { runQuietly } from "../bootstrap/run-quietly.mjs";
import { type Counts, countTests } from "./count-tests.ts";
import type { Step } from "./steps.ts";

export type StepResult = {
  readonly ok: boolean;
  readonly seconds: string;
  readonly output: string;
  readonly counts: Counts;
};

/** Windows starts the packages' .cmd files by a shell only, which takes a path with a space apart, such as Node's own. */
export function usesShell({ command }: Step, platform: NodeJS.Platform): boolean {
  return platform === "win32" && command !== process.execPath;
}

const plain = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

/** Runs one check; its full output goes to out/test/<name>.log while it runs. */
export async function runStep(step: Step, signal: AbortSignal): Promise<StepResult> {
  // A report of an earlier run must not be counted.
  if (step.counts !== undefined) rmSync(step.counts.file, { force: true });
  const log = createWriteStream(`out/test/${step.name}.log`);
  const start = performance.now();
  const { code, output } = await runQuietly(step.command, [...step.args], {
    saying: step.name,
    env: plain,
    shell: usesShell(step, process.platform),
    signal,
    // Lets Playwright close its browsers.
    killSignal: "SIGINT",
    onOutput: (text) => log.write(text),
  });
  log.end();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = countTests(step);
  return { ok: code === 0 && counts.failed === 0, seconds, output, counts };
}
