import { runsAll } from "../runs-all.ts";
import { test } from "./kill-test.ts";
import { closePopupInWindow, endInWindow } from "./run-in-window.ts";
import { ways } from "./ways.ts";

const fiveAtOnce = /Sends in \d s/;
const moments = [
  { window: "30 seconds", when: "at once", left: /Sends in \d+ s/ },
  { window: "5 seconds", when: "at once", left: fiveAtOnce },
  { window: "5 seconds", when: "two seconds before its end", left: /Sends in 2 s/ },
] as const;

// Two of the three belong to `npm test`.
const played = runsAll ? moments : moments.filter(({ left }) => left !== fiveAtOnce);

for (const { window, when, left } of played) {
  for (const way of ways) {
    test(`${way} in an Undo window of ${window}, ${when}: nothing leaves`, async ({ courier }) => {
      await endInWindow(courier, { window, left, way });
    });
  }
}

test("popup closed in an Undo window of 5 seconds: it is sent without it", async ({ courier }) => {
  await closePopupInWindow(courier, "5 seconds");
});
