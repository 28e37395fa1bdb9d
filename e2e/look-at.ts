import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Of all that axe judges, what the dark scheme may change. */
const ofColors = ["color-contrast", "link-in-text-block"];

/**
 * Takes a picture of a state in light and in dark (out/screens) and lets axe judge both: nothing
 * may be found. Pictures are for looking at; they are compared with nothing.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  await look(page, name, "light", (axe) => axe.withTags(standards));
  await look(page, name, "dark", (axe) => axe.withRules(ofColors));
}

async function look(
  page: Page,
  name: string,
  colorScheme: "light" | "dark",
  by: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.screenshot({ path: `out/screens/${name}-${colorScheme}.png`, animations: "disabled" });
  // Its other way opens a page for the result, and a new page closes the popup.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await by(axe).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}
