/** `npm test`: everything CI checks, one after the other, until one is red. */
import { mkdirSync } from "node:fs";
import { runStep } from "./checks/run-step.ts";
import { type Step, steps } from "./checks/steps.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => stop.abort());
}

const passed: string[] = [];
const counts = { passed: 0, failed: 0 };

async function runOne(step: Step, place: string): Promise<boolean> {
  console.log(`${place} ${step.name}`);
  const result = await runStep(step, stop.signal);
  if (stop.signal.aborted) return false;
  counts.passed += result.counts.passed;
  counts.failed += result.counts.failed;
  if (result.ok) {
    console.log(`        passed in ${result.seconds} s`);
    passed.push(step.name);
    return true;
  }
  // A red check that is not a test counts as one failure.
  if (result.counts.failed === 0) counts.failed += 1;
  console.log(`\n${result.output.trimEnd()}\n`);
  console.log(`${step.name} is red after ${result.seconds} s: see out/test/${step.name}.log`);
  return false;
}

async function runAll(): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    const place = `[${String(index + 1).padStart(2)}/${steps.length}]`;
    if (!(await runOne(step, place))) return false;
  }
  return true;
}

mkdirSync("out/test", { recursive: true });
const green = await runAll();
if (stop.signal.aborted) {
  console.log("Stopped.");
  process.exitCode = 130;
} else {
  console.log(`\nPassed: ${passed.join(", ") || "nothing"}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = green ? 0 : 1;
}
