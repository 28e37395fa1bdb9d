/**
 * `npm run nightly`: the random pages of `npm test` fifty times as many, and the made-up stories of a
 * send two thousand times. In slices, because the test document of one page is never given back
 * (20,000 in one process: out of memory). `npm run nightly -- --seed 123` repeats the run that began
 * with that seed, `-- --only sends` runs the one half.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const parts = {
  pages: {
    file: "lib/linkedin/mutated-page.test.ts",
    tests: "",
    count: "COURIER_PAGES",
    slices: 20,
    inSlice: 1_000,
    said: "pages, nobody else's id",
  },
  sends: {
    file: "lib/sending/never-twice.test.ts",
    // Without the mistakes that the stories must notice: those take a third of a slice and are in `npm test`.
    tests: "made-up stories",
    count: "COURIER_RUNS",
    slices: 100,
    inSlice: 2_000,
    said: "stories of a send, no promise broken",
  },
};

const { values } = parseArgs({
  options: { seed: { type: "string" }, only: { type: "string" }, slices: { type: "string" } },
});
const firstSeed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  const slices = Number(values.slices ?? part.slices);
  for (let slice = 0; slice < slices; slice += 1) runSlice(name, part, slice);
}

function runSlice(name: string, part: (typeof parts)["pages"], slice: number): void {
  const seed = firstSeed + slice;
  const args = ["node_modules/vitest/vitest.mjs", "run", part.file, "-t", part.tests];
  const done = spawnSync(process.execPath, args, {
    env: { ...process.env, [part.count]: String(part.inSlice), COURIER_SEED: String(seed) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) {
    console.log(done.stdout.toString());
    console.log(`red: npm run nightly -- --only ${name} --seed ${seed}`);
    process.exit(1);
  }
  console.log(`${(slice + 1) * part.inSlice} ${part.said}; seed ${seed}`);
}
