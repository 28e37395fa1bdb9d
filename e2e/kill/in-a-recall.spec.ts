import { test } from "./kill-test.ts";
import { recallCases } from "./recall-cases.ts";
import { closePopupInRecall, endInRecall } from "./run-recall.ts";

for (const each of recallCases()) {
  test(each.name, async ({ courier }) => {
    if (each.way === "popup closed") await closePopupInRecall(courier, each);
    else await endInRecall(courier, { ...each, way: each.way });
  });
}
