/**
 * `npm run soak -- --kills 1000`: ends Courier at random moments of sends, in random ways, and counts
 * what came of it. `--seed` repeats the choices of a run. The figures go to docs/soak-log.md.
 */
import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { MortalCourier } from "../e2e/kill/mortal-courier.ts";
import { playRound, type Round, wrongWith } from "../e2e/kill/soak-round.ts";
import { endBySignal } from "./end-by-signal.ts";
import { choosing } from "./kill/choose-plan.ts";
import { logLine, type Sum, wrongWithRun } from "./kill/judge-soak.ts";
import { buildOrEnd } from "./start/build-extension.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "1000" },
    seed: { type: "string" },
    minutes: { type: "string" },
    built: { type: "boolean", default: false },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const minutes = values.minutes === undefined ? null : Number(values.minutes);
const untilMs = minutes === null ? Infinity : Date.now() + minutes * 60_000;
console.log(`seed ${seed}`);

/** The sandbox's allowance is 150 messages a day; a reset forgets what a round has to be judged by. */
const judgedTogether = 25;
const sum: Sum = { kills: 0, deliveries: 0, duplicates: 0, lost: 0, falseSent: 0, falseElse: 0 };
const byWay = new Map<string, number>();
const choose = choosing(seed);

function judgeAll(mortal: MortalCourier, rounds: Round[]): void {
  for (const round of rounds.splice(0)) {
    const wrong = wrongWith(mortal, round);
    sum.kills += 1;
    sum.deliveries += wrong.delivered;
    sum.duplicates += Number(wrong.duplicate);
    sum.lost += Number(wrong.lost);
    sum.falseSent += Number(wrong.falseSent);
    sum.falseElse += Number(wrong.falseElse);
    byWay.set(round.plan.way, (byWay.get(round.plan.way) ?? 0) + 1);
    if (wrong.duplicate || wrong.lost || wrong.falseSent || wrong.falseElse) {
      console.log("wrong:", JSON.stringify({ ...round, ...wrong }));
    }
  }
  mortal.sandbox.reset();
  console.log(JSON.stringify(sum));
}

endBySignal();
if (!values.built) await buildOrEnd();
const begun = Date.now();
const mortal = await MortalCourier.start(resolve(".output/chrome-mv3"));
const rounds: Round[] = [];
let isOver = false;
for (let round = 1; round <= kills; round += 1) {
  isOver = Date.now() >= untilMs;
  if (isOver) break;
  const plan = choose();
  const played = await playRound(mortal, plan).catch((error: unknown) => {
    console.log(`a round that could not be played: ${JSON.stringify(plan)}`, error);
    return null;
  });
  // What was judged until then is worth its line in the log.
  if (played === null) break;
  rounds.push(played);
  if (rounds.length === judgedTogether) judgeAll(mortal, rounds);
}
judgeAll(mortal, rounds);
await mortal.close();

const asked = { kills, seed, minutes, isOver };
appendFileSync("docs/soak-log.md", logLine(asked, sum, byWay, Date.now() - begun));
const wrong = wrongWithRun(asked, sum);
for (const each of wrong) console.error(each);
process.exitCode = wrong.length === 0 ? 0 : 1;
