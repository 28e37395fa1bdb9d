import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Takes a picture of a state in light and in dark (out/screens) and lets axe judge both: nothing
 * may be found. Pictures are for looking at; they are compared with nothing.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({
      path: `out/screens/${name}-${colorScheme}.png`,
      animations: "disabled",
    });
    const { violations } = await new AxeBuilder({ page })
      // Its other way opens a page for the result, and a new page closes the popup.
      .setLegacyMode(true)
      .withTags(standards)
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
}
