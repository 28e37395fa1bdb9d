import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Of all that axe judges, what the dark scheme may change. */
const ofColors = ["color-contrast", "link-in-text-block"];

const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * Takes a picture of a state in light and in dark (out/screens) and lets axe judge both: nothing
 * may be found. Pictures are for looking at; they are compared with nothing.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  await picture(page, name, "light");
  await judge(page, { type: "tag", values: standards });
  await picture(page, name, "dark");
  await judge(page, { type: "rule", values: ofColors });
}

async function picture(page: Page, name: string, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.screenshot({ path: `out/screens/${name}-${colorScheme}.png`, animations: "disabled" });
}

/** Not by axe's package for Playwright: that puts axe into a page four times for this, and opens a tab for the result. */
async function judge(page: Page, runOnly: axe.RunOnly): Promise<void> {
  const hasAxe = await page.evaluate(`typeof axe === "object"`);
  if (hasAxe !== true) await page.evaluate(`${axeSource}; null`);
  const options: axe.RunOptions = { runOnly, resultTypes: ["violations"] };
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
  expect(found).toEqual([]);
}
