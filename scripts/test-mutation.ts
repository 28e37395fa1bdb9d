/**
 * `npm run test:mutation`: changes one place of the core at a time and runs the tests of its group;
 * every change has to turn a test red. Red when less than 95 of 100 do, in any group.
 * `-- machine send` takes these groups only, `--incremental` repeats only what changed since.
 */
import { parseArgs } from "node:util";
import { type Group, groups } from "./mutation/groups.ts";
import { mutantLine, type Score, scoreOf } from "./mutation/score.ts";
import { mutate } from "./mutation/mutate.ts";

const least = 95;

const { values, positionals } = parseArgs({
  options: { incremental: { type: "boolean", default: false } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(groups);

async function measure(name: string, group: Group): Promise<Score> {
  const score = scoreOf(await mutate(name, group, values.incremental));
  for (const survivor of score.survivors) console.log(mutantLine(survivor));
  for (const hanging of score.byTime) console.log(`By time: ${mutantLine(hanging)}`);
  return score;
}

const lines: string[] = [];
for (const name of names) {
  const group = groups[name];
  if (group === undefined) throw new Error(`No group ${name}: ${Object.keys(groups).join(", ")}`);
  const { killed, all, percent, byTime } = await measure(name, group);
  const rate = `${percent.toFixed(1)} % (${byTime.length} of them by hanging)`;
  lines.push(`${name}: ${killed} of ${all} killed, ${rate}`);
  if (percent < least) process.exitCode = 1;
}
console.log(`\n${lines.join("\n")}`);
