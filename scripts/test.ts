/** `npm test`: everything CI checks, until one check is red. */
import { mkdirSync } from "node:fs";
import { runStep } from "./checks/run-step.ts";
import { type Lane, type Step, stages } from "./checks/steps.ts";

const stop = new AbortController();
let isStopped = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    isStopped = true;
    stop.abort();
  });
}

const total = stages.flat(2).length;
const passed: string[] = [];
const counts = { passed: 0, failed: 0 };
let started = 0;

async function runOne(step: Step): Promise<boolean> {
  started += 1;
  console.log(`[${String(started).padStart(2)}/${total}] ${step.name}`);
  const result = await runStep(step, stop.signal);
  // Ended by somebody, or because a check beside it is red.
  if (stop.signal.aborted) return false;
  counts.passed += result.counts.passed;
  counts.failed += result.counts.failed;
  if (result.ok) {
    console.log(`        ${step.name} passed in ${result.seconds} s`);
    passed.push(step.name);
    return true;
  }
  // A red check that is not a test counts as one failure.
  if (result.counts.failed === 0) counts.failed += 1;
  console.log(`\n${result.output.trimEnd()}\n`);
  console.log(`${step.name} is red after ${result.seconds} s: see out/test/${step.name}.log`);
  return false;
}

async function runLane(lane: Lane): Promise<boolean> {
  for (const step of lane) {
    if (await runOne(step)) continue;
    stop.abort();
    return false;
  }
  return true;
}

async function runAll(): Promise<boolean> {
  for (const lanes of stages) {
    const isGreen = await Promise.all(lanes.map(runLane));
    if (isGreen.includes(false)) return false;
  }
  return true;
}

mkdirSync("out/test", { recursive: true });
const green = await runAll();
if (isStopped) {
  console.log("Stopped.");
  process.exitCode = 130;
} else {
  console.log(`\nPassed: ${passed.join(", ") || "nothing"}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = green ? 0 : 1;
}
