import { mkdirSync, rmSync } from "node:fs";
import type { Page } from "@playwright/test";

/** Screenshots of the tour, numbered in order, each in light and dark: `01-options-empty-light.png`. */
export class Album {
  readonly #folder: string;
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async take(page: Page, name: string): Promise<void> {
    this.#number += 1;
    const start = `${this.#folder}/${String(this.#number).padStart(2, "0")}-${name}`;
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${start}-${colorScheme}.png`, animations: "disabled" });
    }
    console.log(`  ${start}-light.png, -dark.png`);
  }
}
