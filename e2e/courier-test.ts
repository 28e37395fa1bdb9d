import path from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { availableAccount, nameOf } from "../sandbox/api/accounts.ts";
import { beginAnew, closeScreens, connecting, say } from "../sandbox/browser/begin-anew.ts";
import { type CourierBrowser, launchBrowser } from "../sandbox/browser/launch-browser.ts";
import { setSiteAccess } from "../sandbox/browser/site-access.ts";
import { stopWorker } from "../sandbox/browser/stop-worker.ts";
import { clickToolbar } from "../sandbox/browser/toolbar.ts";
import { inWorker } from "../sandbox/browser/worker.ts";
import { type Sandbox, startSandbox } from "../sandbox/start-sandbox.ts";
import { ComposerPopup } from "./pages/composer-popup.ts";
import { OptionsPage } from "./pages/options-page.ts";

const extensionDir = path.resolve(import.meta.dirname, "../.output/chrome-mv3");

/** A browser with the production build, in a world where both hosts are the sandbox. */
export class World {
  readonly sandbox: Sandbox;
  readonly courier: CourierBrowser;

  constructor(sandbox: Sandbox, courier: CourierBrowser) {
    this.sandbox = sandbox;
    this.courier = courier;
  }

  async openOptions(): Promise<OptionsPage> {
    const page = await this.courier.context.newPage();
    await page.goto(this.courier.extensionPage("options.html"));
    return new OptionsPage(page);
  }

  /** Types the key through the options page, as a person does. */
  async connect(): Promise<void> {
    const options = await this.openOptions();
    await options.connect(this.sandbox.sandboxKey, nameOf(availableAccount));
    await options.chooseUndo("None, send at once");
    await options.page.close();
  }

  /** What the settings page says when a window is picked; e2e/undo-window.spec.ts picks one there. */
  chooseUndo(seconds: 0 | 5 | 10 | 30): Promise<void> {
    return say(this.courier, ["undo.choose", { seconds }]);
  }

  async visit(address: string): Promise<Page> {
    const page = await this.courier.context.newPage();
    await page.goto(`https://www.linkedin.com${address}`);
    return page;
  }

  /** Grants Courier the pages of LinkedIn, as a person who said yes to Chrome's question. */
  async allowLinkedin(): Promise<void> {
    await setSiteAccess(this.courier, true);
    const { page } = await this.openOptions();
    const ask = `chrome.permissions.request({ origins: ["https://www.linkedin.com/*"] })`;
    expect(await page.evaluate(ask)).toBe(true);
    await page.close();
  }

  /** As Chrome does after half a minute without work: what the worker had in memory is gone. */
  async stopWorker(): Promise<void> {
    const page = await this.courier.context.newPage();
    await page.goto(this.courier.extensionPage("options.html"));
    await stopWorker(page);
    await page.close();
  }

  /** As above, without leaving the popup, which would close it. */
  stopWorkerBehind({ page }: ComposerPopup): Promise<void> {
    return stopWorker(page);
  }

  /** What the toolbar button says on every tab. */
  badge(): Promise<unknown> {
    return inWorker(this.courier, "chrome.action.getBadgeText({})");
  }

  /** The toolbar click on an open page. */
  async openComposer(page: Page): Promise<ComposerPopup> {
    return new ComposerPopup(await clickToolbar(this.courier, page));
  }
}

interface TestFixtures {
  world: World;
  /** A world with a key kept, an account chosen, and no Undo window: most tests are about what comes after it. */
  connected: World;
  /** The same, where the service is asked about the person: the other tests count its requests and faults. */
  asking: World;
}

interface WorkerFixtures {
  sandbox: Sandbox;
  /** One browser for all tests of a worker of Playwright's; a test that fails gets the next a new one. */
  courier: CourierBrowser;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  sandbox: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, provide) => {
      const sandbox = await startSandbox();
      await provide(sandbox);
      await sandbox.close();
    },
    { scope: "worker" },
  ],
  courier: [
    async ({ sandbox }, provide) => {
      const { hostRules, spkiHash } = sandbox;
      const courier = await launchBrowser({ extensionDir, hostRules, spkiHash, headless: true });
      await provide(courier);
      await courier.close();
    },
    { scope: "worker" },
  ],
  world: async ({ sandbox, courier }, provide) => {
    await inWorld(sandbox, courier, [], provide);
  },
  connected: async ({ sandbox, courier }, provide) => {
    const said = connecting(sandbox.sandboxKey, availableAccount.id, false);
    await inWorld(sandbox, courier, said, provide);
  },
  asking: async ({ sandbox, courier }, provide) => {
    const said = connecting(sandbox.sandboxKey, availableAccount.id, true);
    await inWorld(sandbox, courier, said, provide);
  },
});

async function inWorld(
  sandbox: Sandbox,
  courier: CourierBrowser,
  said: Parameters<typeof beginAnew>[2],
  live: (world: World) => Promise<void>,
): Promise<void> {
  await beginAnew(
    courier,
    () => {
      sandbox.reset();
      courier.watch.problems.length = 0;
    },
    said,
  );
  await live(new World(sandbox, courier));
  await closeScreens(courier);
  expect(courier.problems, "nothing was blocked, thrown or logged as an error").toEqual([]);
}

export { expect } from "@playwright/test";
