/**
 * `npm run nightly`: the random pages of `npm test` fifty times as many, and the made-up stories of a
 * send two thousand times. In slices, because the test document of one page is never given back
 * (20,000 in one process: out of memory), and one slice on every core. `npm run nightly -- --seed 123`
 * repeats the run that began with that seed, `-- --only sends` runs the one half, `-- --cores 1` leaves the others free.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
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
    file: "lib/sending/stories/never-twice.test.ts",
    // Without the mistakes that the stories must notice: those take a third of a slice and are in `npm test`.
    tests: "made-up stories",
    count: "COURIER_RUNS",
    slices: 100,
    inSlice: 2_000,
    said: "stories of a send, no promise broken",
  },
};

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    only: { type: "string" },
    slices: { type: "string" },
    cores: { type: "string" },
  },
});
const firstSeed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const cores = Math.max(1, Number(values.cores ?? availableParallelism()));

for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  await runSlices(name, part, Number(values.slices ?? part.slices));
}

async function runSlices(
  name: string,
  part: (typeof parts)["pages"],
  slices: number,
): Promise<void> {
  let begun = 0;
  let done = 0;
  const takeTurns = async (): Promise<void> => {
    // After a red slice none is begun; what runs beside it ends by itself.
    while (begun < slices && process.exitCode === undefined) {
      const seed = firstSeed + begun;
      begun += 1;
      if (!(await isGreen(name, part, seed))) return;
      done += 1;
      console.log(`${done * part.inSlice} ${part.said}; seed ${seed}`);
    }
  };
  await Promise.all(Array.from({ length: cores }, takeTurns));
}

async function isGreen(
  name: string,
  part: (typeof parts)["pages"],
  seed: number,
): Promise<boolean> {
  const args = ["node_modules/vitest/vitest.mjs", "run", part.file, "-t", part.tests];
  const slice = spawn(process.execPath, args, {
    env: { ...process.env, [part.count]: String(part.inSlice), COURIER_SEED: String(seed) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => slice.on("close", resolve));
  const output = await text(slice.stdout);
  if ((await ended) === 0) return true;
  console.log(output);
  console.log(`red: npm run nightly -- --only ${name} --seed ${seed} --slices 1`);
  process.exitCode = 1;
  return false;
}
