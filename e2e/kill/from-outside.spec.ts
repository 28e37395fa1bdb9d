import { test } from "./kill-test.ts";
import { casesFromOutside } from "./cases.ts";
import { closePopupAt, endAt } from "./run-case.ts";

for (const each of casesFromOutside()) {
  test(each.name, async ({ courier }) => {
    if (each.way === "popup closed") await closePopupAt(courier, each);
    else await endAt(courier, { ...each, way: each.way });
  });
}
