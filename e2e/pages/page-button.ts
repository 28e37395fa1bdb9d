import { expect, type Locator, type Page } from "@playwright/test";

/** The button on a profile. Its root is closed, to us as to the page: it is known by its place only. */
export class PageButton {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get host(): Locator {
    return this.page.locator("[data-corner-dock]");
  }

  async middle(): Promise<{ x: number; y: number }> {
    await expect(this.host).toBeVisible();
    const box = await this.host.boundingBox();
    if (box === null) throw new Error("the button takes no space");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** With the mouse, as a person does. */
  async press(): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.mouse.click(x, y);
  }
}
