/**
 * `npm run nightly`: the random pages of `npm test`, fifty times as many. In slices, because the
 * test document of one page is never given back (20,000 in one process: out of memory).
 * `npm run nightly -- --seed 123` repeats the run that began with that seed.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const slices = 20;
const pagesInSlice = 1_000;
const { values } = parseArgs({ options: { seed: { type: "string" } } });
const firstSeed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

for (let slice = 0; slice < slices; slice += 1) {
  const seed = firstSeed + slice;
  const done = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "lib/linkedin/mutated-page.test.ts"],
    {
      env: { ...process.env, COURIER_PAGES: String(pagesInSlice), COURIER_SEED: String(seed) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (done.status !== 0) {
    console.log(done.stdout.toString());
    console.log(`red: npm run nightly -- --seed ${seed}`);
    process.exit(1);
  }
  console.log(`${(slice + 1) * pagesInSlice} pages, seed ${seed}: nobody else's id`);
}
