import { runsAll } from "../runs-all.ts";
import { test } from "./kill-test.ts";
import type { OutcomeName, Word } from "./outcomes.ts";
import { wordFor } from "./outcomes.ts";
import { endInside } from "./run-inside.ts";
import { ways } from "./ways.ts";

test.use({ build: "probe" });

const answered = [
  "delivered, answered",
  "delivered, then a 500",
  "refused, answered",
] as const satisfies readonly OutcomeName[];
/** Before `fetch` is called it does not matter what the service would do. */
const onlyOne = ["delivered, answered"] as const;

const points = [
  { point: "K0", where: "when the press arrived", outcomes: onlyOne, told: "nothing" },
  { point: "K1", where: "before the mark is written", outcomes: onlyOne, told: "returned" },
  { point: "K2", where: "when the mark is on the disk", outcomes: onlyOne, told: "unconfirmed" },
  { point: "K3", where: "when fetch was called", outcomes: answered, told: "unconfirmed" },
  { point: "K4", where: "when the answer began", outcomes: answered, told: "unconfirmed" },
  { point: "K5", where: "before the outcome is written", outcomes: answered, told: "unconfirmed" },
  { point: "K6", where: "when the outcome is written", outcomes: answered, told: null },
] as const satisfies readonly { told: Word | null; [field: string]: unknown }[];

// The build with the probe is made by `npm run test:kill`.
for (const { point, where, outcomes, told } of runsAll ? points : []) {
  for (const way of ways) {
    for (const outcome of outcomes) {
      test(`${point}, ${where}: ${way}, ${outcome}`, async ({ courier }) => {
        await endInside(courier, { point, way, outcome, expected: [told ?? wordFor[outcome]] });
      });
    }
  }
}
