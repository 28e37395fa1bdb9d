import path from "node:path";
import { type Contender, type OpenPopup, warmUp } from "../bench/click-to-ready.ts";
import { percentile } from "../bench/percentile.ts";
import { timeReading } from "../bench/read-page.ts";
import { showSending } from "../bench/show-sending.ts";
import { timeTyping } from "../bench/type-text.ts";
import { startSandbox } from "../sandbox/start-sandbox.ts";
import { endBySignal } from "./end-by-signal.ts";
import { buildOrEnd } from "./start/build-extension.ts";
import { connectAccount } from "./start/connect-account.ts";

const rounds = 30;
/** Design section 11: click to ready, as a multiple of the bare popup in the same run. */
const budget = 1.5;
const readings = 200;
/**
 * The slow end of reading a page of 1.5 MB, as a multiple of walking over it once in the same run.
 * Design section 11 says 15 ms, which depends on the machine: the figures are printed beside it.
 */
const readingBudget = 1;
const typingRounds = 20;
/**
 * Keys in a text of 8,000 characters, as a multiple of those in an empty box in the same run, by the
 * median: it is known to a few hundredths where the slow end is whatever else the machine did.
 */
const typingBudget = 1.6;
/** From here on a key is seen to lag. */
const longFrame = 50;

const root = path.resolve(import.meta.dirname, "..");
endBySignal();
await buildOrEnd();
const sandbox = await startSandbox();

const courier: Contender = {
  name: "Courier",
  extensionDir: path.join(root, ".output/chrome-mv3"),
  async prepare(browser) {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionPage("options.html"));
    await connectAccount(page, sandbox.sandboxKey);
    await page.close();
  },
};
const bare: Contender = {
  name: "bare popup",
  extensionDir: path.join(root, "bench/bare-popup"),
  prepare: async () => undefined,
};

console.log(`Click to ready, ${rounds} rounds, both in turn in this run:`);
const popups = { courier: await warmUp(courier, sandbox), bare: await warmUp(bare, sandbox) };
const times = await inTurn(popups);
await Promise.all([popups.courier.close(), popups.bare.close()]);

const median = (values: readonly number[]) => percentile(values, 0.5);
const slowEnd = (values: readonly number[]) => percentile(values, 0.95);
for (const { name, values } of [
  { name: bare.name, values: times.bare },
  { name: courier.name, values: times.courier },
]) {
  const p95 = percentile(values, 0.95);
  console.log(
    `  ${name.padEnd(11)} median ${median(values).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
  );
}
const ratio = median(times.courier) / median(times.bare);
console.log(`  ratio of medians ${ratio.toFixed(2)}, budget ${budget}`);

console.log(`Reading a profile page, ${readings} times each, in turn with a bare walk over it:`);
const slowest = Math.max(await showReading("sdui"), await showReading("ember"));

console.log(`From a key to its frame, ${typingRounds} times twenty keys each, in turn:`);
const typing = await showTyping();
const leavesInTime = await showSending(sandbox, courier.extensionDir);
await sandbox.close();
const isOver = ratio > budget || slowest > readingBudget || typing > typingBudget;
process.exitCode = isOver || !leavesInTime ? 1 : 0;

/** Answers with the slower of the two places in the long text, as a multiple of the empty box. */
async function showTyping(): Promise<number> {
  const { empty, atEnd, atStart } = await timeTyping(courier, sandbox, typingRounds);
  for (const [name, values] of [
    ["empty", empty],
    ["8,000, at the end", atEnd],
    ["8,000, at the start", atStart],
  ] as const) {
    const long = values.filter((value) => value > longFrame).length;
    console.log(
      `  ${name.padEnd(19)} median ${ms(median(values))}, p95 ${ms(slowEnd(values))}, ${long} of ${values.length} over ${longFrame} ms`,
    );
  }
  const [ends, middles] = [slowEnd, median].map((of) =>
    Math.max(of(atEnd) / of(empty), of(atStart) / of(empty)),
  );
  console.log(
    `  ratio of p95 ${ends?.toFixed(2)}, of medians ${middles?.toFixed(2)}, budget ${typingBudget}`,
  );
  return middles ?? Number.NaN;
}

/** Answers with the slow end, the 95th percentile, as a multiple of the walk's. */
async function showReading(family: "sdui" | "ember"): Promise<number> {
  const { bytes, reader, walk } = await timeReading(
    sandbox,
    courier.extensionDir,
    family,
    readings,
  );
  const [p95, bare] = [percentile(reader, 0.95), percentile(walk, 0.95)];
  console.log(
    `  ${family.padEnd(6)} ${(bytes / 1e6).toFixed(2)} MB: median ${ms(median(reader))}, p95 ${ms(p95)}, p95 of the walk ${ms(bare)}`,
  );
  console.log(`         p95 is ${(p95 / bare).toFixed(2)} x the walk, budget ${readingBudget}`);
  return p95 / bare;
}

/** One after the other, so that whatever else the machine does meets both alike. */
async function inTurn({ courier, bare }: { courier: OpenPopup; bare: OpenPopup }) {
  const times: { courier: number[]; bare: number[] } = { courier: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(await bare.open());
    times.courier.push(await courier.open());
  }
  return times;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
