import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type PromiseName, promises } from "./made-up-ledger";
import { mistakes } from "./made-up-mistakes";
import { play } from "./made-up-play";
import { story } from "./made-up-steps";

/** `npm run nightly` sets both; a failing run is repeated with the seed that it names. */
const numRuns = Number(process.env["COURIER_RUNS"] ?? 100);
const seed = Number(process.env["COURIER_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
/** Far above what it takes: only what hangs runs into it. */
const timeout = 60_000 + numRuns * 1_000;
/** A mistake that is not found in so many stories is not found. */
const mostRuns = 8_000;

const names = Object.keys(promises).filter((name): name is PromiseName => name in promises);

/** Until the first story that breaks a promise, in its shortest form. */
async function tell() {
  let broken: ReadonlySet<PromiseName> = new Set();
  const property = fc.asyncProperty(story, async (each) => {
    const ledger = await play(each);
    if (ledger.broken.size > 0) broken = ledger.broken;
    return ledger.broken.size === 0;
  });
  const { counterexample, counterexamplePath: path } = await fc.check(property, { numRuns, seed });
  return { broken, shortest: JSON.stringify({ seed, path, counterexample }) };
}

describe(`a send in ${numRuns} made-up stories (seed ${seed})`, { timeout }, () => {
  let told: Awaited<ReturnType<typeof tell>>;

  beforeAll(async () => {
    told = await tell();
  }, timeout);

  it.each(names.map((name) => [name, promises[name]] as const))("%s: %s", (name) => {
    expect(told.broken.has(name), told.shortest).toBe(false);
  });
});

describe(`the stories notice (seed ${seed})`, { timeout }, () => {
  it.each(Object.entries(mistakes))("when %s", async (_, { breaks, mistake }) => {
    const property = fc.asyncProperty(story, async (each) => {
      return !(await play(each, mistake)).broken.has(breaks);
    });
    const found = { numRuns: mostRuns, seed, endOnFailure: true };
    const { failed } = await fc.check(property, found);
    expect(failed).toBe(true);
  });
});
