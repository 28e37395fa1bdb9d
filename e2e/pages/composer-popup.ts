import { expect, type Locator, type Page } from "@playwright/test";

/** The popup that the toolbar click opened, by the names on screen. */
export class ComposerPopup {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get message(): Locator {
    return this.page.getByRole("textbox", { name: "Message", exact: true });
  }

  /** Writes the message in one step, as keys would: two windows can do so at once, also one that is not in front. */
  async writeFromInside(text: string): Promise<void> {
    await this.message.waitFor();
    await this.page.evaluate(`{
      const area = document.querySelector("#message");
      area.focus();
      area.select();
      document.execCommand("insertText", false, ${JSON.stringify(text)});
    }`);
  }

  get subject(): Locator {
    return this.page.getByRole("textbox", { name: "Subject" });
  }

  get send(): Locator {
    return this.page.getByRole("button", { name: "Send", exact: true });
  }

  get template(): Locator {
    return this.page.getByRole("combobox", { name: "Template" });
  }

  /** What the picker's open list offers. */
  get templates(): Locator {
    return this.page.getByRole("listbox", { name: "Template" }).getByRole("option");
  }

  get outcome(): Locator {
    return this.page.getByRole("status");
  }

  /** What the tab does under the open composer. */
  get alert(): Locator {
    return this.page.getByRole("alert");
  }

  get beforeYouSend(): Locator {
    return this.page.getByRole("region", { name: "Before you send" });
  }

  get accountSwitch(): Locator {
    return this.page.getByRole("combobox", { name: "LinkedIn account" });
  }

  /** Picks the account for this message. */
  async switchTo(name: string): Promise<void> {
    const option = this.accountSwitch.getByRole("option", { name });
    await this.accountSwitch.selectOption(await option.getAttribute("value"));
  }

  /** Leads to the texts that were typed and not sent. */
  async openDrafts(): Promise<void> {
    await this.page.getByRole("button", { name: "Drafts", exact: true }).click();
    await this.page.getByRole("heading", { name: "Drafts" }).waitFor();
  }

  get attachButton(): Locator {
    return this.page.getByRole("button", { name: "Attach a file" });
  }

  get files(): Locator {
    return this.page.getByRole("list", { name: "Files that go with it" });
  }

  /** As the system's dialog hands them over. */
  async attach(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    await expect(this.attachButton).toBeVisible();
    await this.page.locator("input[type=file]").setInputFiles(files);
  }

  heading(name: string): Locator {
    return this.page.getByRole("heading", { name });
  }

  chooseType(name: "Message" | "InMail"): Promise<void> {
    return this.page.getByRole("radio", { name, exact: true }).check();
  }

  /** Send takes no click for half a second after the person appears. */
  async pressSend(): Promise<void> {
    await expect(this.send).not.toHaveAttribute("aria-disabled", "true");
    await this.send.click();
  }
}
