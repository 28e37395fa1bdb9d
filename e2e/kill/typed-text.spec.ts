import { expect } from "@playwright/test";
import { until } from "../../sandbox/browser/until.ts";
import { test } from "./kill-test.ts";
import { somebody } from "./run-case.ts";
import { bringBack, prepareEnd } from "./ways.ts";

const drafts = `chrome.runtime.sendMessage({ name: "drafts.list", input: {} })`;

for (const way of ["browser killed", "extension reloaded", "worker closed"] as const) {
  test(`a text is there again, with its cursor: ${way} between two letters`, async ({
    courier: mortal,
  }) => {
    const { slug } = somebody();
    const composer = await mortal.compose(slug);
    const { page } = composer;
    await composer.message.fill("Hello, I am in the middle of a w!");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("o");
    await until(
      "kept letter",
      async () => JSON.stringify(await page.evaluate(drafts)).includes("of a wo!") || undefined,
    );
    const end = await prepareEnd(mortal, way);
    await page.keyboard.type("r");
    await end();
    await bringBack(mortal, way);
    const again = await mortal.compose(slug);
    // The last letter may have been on its way.
    await expect(again.message).toHaveValue(/^Hello, I am in the middle of a wor?!$/);
    const left = await again.message.evaluate(
      (area: HTMLTextAreaElement) => area.value.length - area.selectionStart,
    );
    expect(left).toBe(1);
  });
}
