import { expect, type Locator, type Page } from "@playwright/test";

/** The options page as a person uses it: by the names on screen. */
export class OptionsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get keyBox(): Locator {
    return this.page.getByRole("textbox", { name: "API key" });
  }

  get accountPicker(): Locator {
    return this.page.getByRole("combobox", { name: "LinkedIn account" });
  }

  get buttonSwitch(): Locator {
    return this.page.getByRole("switch", { name: "Show a button on profiles", exact: true });
  }

  get questionsSwitch(): Locator {
    return this.page.getByRole("switch", { name: /^Ask ConnectSafely about the person/ });
  }

  get cornerPicker(): Locator {
    return this.page.getByRole("combobox", { name: "Corner" });
  }

  async saveKey(key: string): Promise<void> {
    await this.keyBox.fill(key);
    await this.page.getByRole("button", { name: "Save and test" }).click();
  }

  async connect(key: string, account: string): Promise<void> {
    await this.saveKey(key);
    await expect(this.accountPicker).toBeVisible();
    await this.chooseAccount(account);
    // The page asks for the allowance of the account; nothing of it is left to come after this.
    await expect(this.page.getByText(/\d of \d|Not known yet/)).toBeVisible();
    await expect(this.page.getByText(/checked|trouble/)).toBeVisible();
  }

  async chooseAccount(name: string): Promise<void> {
    const option = this.accountPicker.getByRole("option", { name });
    await this.accountPicker.selectOption(await option.getAttribute("value"));
  }

  get undoPicker(): Locator {
    return this.page.getByRole("combobox", { name: "Time to take a Send back" });
  }

  /** Waits until the choice is kept, which is when the picker shows it after a reload. */
  async chooseUndo(words: "None, send at once" | "5 seconds" | "10 seconds" | "30 seconds") {
    await this.undoPicker.selectOption(words);
    await expect(async () => {
      await this.page.reload();
      await expect(this.undoPicker.getByRole("option", { selected: true })).toHaveText(words);
    }).toPass();
  }

  async removeKey(): Promise<void> {
    await this.page.getByRole("button", { name: "Remove key" }).click();
  }
}
