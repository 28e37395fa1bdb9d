import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type CDPSession, expect, type Page } from "@playwright/test";
import { availableAccount, nameOf } from "../../sandbox/api/accounts.ts";
import { type CourierBrowser, launchBrowser } from "../../sandbox/browser/launch-browser.ts";
import { type OpenProfile, openProfile } from "../../sandbox/browser/open-profile.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start-sandbox.ts";
import { ComposerPopup } from "../pages/composer-popup.ts";
import { OptionsPage } from "../pages/options-page.ts";

export type UndoWindow = "None, send at once" | "5 seconds" | "30 seconds";

/**
 * A Courier that is ended again and again and started on the same profile. One browser serves many
 * cases, each with a person and a text of its own; only a killed process is started anew.
 */
export class MortalCourier {
  readonly sandbox: Sandbox;
  readonly #extensionDir: string;
  readonly #profile: OpenProfile;
  #courier: CourierBrowser | null = null;
  #window: UndoWindow | null = null;
  #screen: { page: Page; session: CDPSession } | null = null;

  private constructor(sandbox: Sandbox, extensionDir: string, profile: OpenProfile) {
    this.sandbox = sandbox;
    this.#extensionDir = extensionDir;
    this.#profile = profile;
  }

  /** Started, with the key typed and an account chosen. */
  static async start(extensionDir: string): Promise<MortalCourier> {
    const profile = openProfile({ extensionDir });
    // Also where it does not start, or is stopped by a key.
    process.once("exit", profile.removeNow);
    const mortal = new MortalCourier(await startSandbox(), extensionDir, profile);
    await mortal.launch();
    const options = new OptionsPage(await mortal.open("options.html"));
    await options.connect(mortal.sandbox.sandboxKey, nameOf(availableAccount));
    // The cases name moments of the one connection that a send has.
    await options.questionsSwitch.click();
    await expect(options.questionsSwitch).not.toBeChecked();
    return mortal;
  }

  get courier(): CourierBrowser {
    if (this.#courier === null) throw new Error("the browser is not running");
    return this.#courier;
  }

  async launch(): Promise<void> {
    const { hostRules, spkiHash } = this.sandbox;
    const extensionDir = this.#extensionDir;
    await rm(join(this.#profile.folder, "SingletonLock"), { force: true });
    this.#courier = await launchBrowser({
      extensionDir,
      hostRules,
      spkiHash,
      headless: true,
      userDataDir: this.#profile.folder,
    });
  }

  /**
   * After a kill Chromium came up without the extension once in some hundreds. A new start mended that, but for two
   * times: so there may be a third.
   */
  async relaunch(): Promise<void> {
    const again = () => this.launch();
    await again().catch(again).catch(again);
  }

  /** As a crash or a power cut would. */
  async kill(): Promise<void> {
    this.#screen = null;
    await this.courier.kill();
  }

  /** The one tab that shows pages of the extension, and what speaks the DevTools protocol to it. */
  async screen(): Promise<{ page: Page; session: CDPSession }> {
    if (this.#screen === null || this.#screen.page.isClosed()) {
      const page = await this.courier.context.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send("ServiceWorker.enable").catch(() => undefined);
      this.#screen = { page, session };
    }
    return this.#screen;
  }

  async open(file: string): Promise<Page> {
    const { page } = await this.screen();
    const address = this.courier.extensionPage(file);
    // Now and then Chromium 156 ends its own network process where a held send is cut, and a
    // page that is opened in that moment never comes (docs/RELIABILITY.md).
    await page.goto(address, { timeout: 10_000 }).catch(() => page.goto(address));
    return page;
  }

  /** Through the options, as a person does. */
  async chooseUndo(words: UndoWindow): Promise<void> {
    if (this.#window === words) return;
    await new OptionsPage(await this.open("options.html")).chooseUndo(words);
    this.#window = words;
  }

  /** The screen of the popup in a tab, and in it the composer for a typed address. */
  async compose(slug: string): Promise<ComposerPopup> {
    return composeIn(await this.open("popup.html"), slug);
  }

  /** The same for whoever comes back: with what became of a send, and perhaps no box to write in. */
  async reopen(slug: string): Promise<ComposerPopup> {
    return openFor(await this.open("popup.html"), slug);
  }

  async close(): Promise<void> {
    this.sandbox.release();
    await this.courier.close();
    await this.sandbox.close();
    await this.#profile.remove();
    process.off("exit", this.#profile.removeNow);
  }
}

/** The composer for a typed address, on a screen that is open, ready to be written in. */
export async function composeIn(page: Page, slug: string): Promise<ComposerPopup> {
  const composer = await openFor(page, slug);
  await expect(composer.message).toBeEditable();
  return composer;
}

async function openFor(page: Page, slug: string): Promise<ComposerPopup> {
  const composer = new ComposerPopup(page);
  const address = page.getByRole("textbox", { name: "Profile address" });
  await address.waitFor({ timeout: 30_000 }).catch(async (reason: unknown) => {
    const shown = await page.locator("body").innerText();
    throw new Error(`the popup shows "${shown}" at ${page.url()}`, { cause: reason });
  });
  await address.fill(`linkedin.com/in/${slug}`);
  await page.getByRole("button", { name: "Open composer" }).click();
  await expect(composer.heading(slug)).toBeVisible();
  return composer;
}
