import type { Locator } from "@playwright/test";
import { ComposerPopup } from "./composer-popup.ts";

/** The side panel: the popup's composer, with what only a panel says. */
export class SidePanel extends ComposerPopup {
  get callHere(): Locator {
    return this.page.getByText(/Courier sees nothing of this tab/);
  }

  writeTo(name: string): Promise<void> {
    return this.page.getByRole("button", { name: `Write to ${name}`, exact: true }).click();
  }

  stayWith(name: string): Promise<void> {
    return this.page.getByRole("button", { name: `Stay with ${name}`, exact: true }).click();
  }
}
