import { expect, type Page } from "@playwright/test";

/** A page of the small LinkedIn whose moves from person to person stop at every step. */
export class SteppedPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Clicks the link to a profile beside this one; from now on each step waits. */
  async startMove(profilePath: string): Promise<void> {
    await this.page.evaluate(() => sessionStorage.setItem("steps", "manual"));
    await this.page.locator(`aside a[href="${profilePath}"]`).first().click();
    await this.reached("address");
  }

  async reached(step: string): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-sandbox-step", step);
  }

  async letOn(next: string): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event("sandbox:step")));
    await this.reached(next);
  }
}
