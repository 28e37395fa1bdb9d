import type { Page } from "@playwright/test";
import type { CourierBrowser } from "./launch-browser.ts";
import { until } from "./until.ts";
import { setSiteAccess } from "./site-access.ts";
import { tellAll } from "./watch-problems.ts";
import { inWorker } from "./worker.ts";

/** Of the extension's origin, but none of its code runs in it. */
export const bareFile = "manifest.json";
const linkedin = "https://www.linkedin.com";

/** A message of the options page's to the worker. */
type Said = readonly [name: string, input: object];

/**
 * Takes everything back that a person did with Courier in this browser, then does what `said` says: a start of Chromium
 * with a typed key costs 4 s, this half of one. Left is what Chrome itself keeps of an installed extension, such as
 * the entries of the context menu, and its connections.
 * @param stopped called while no page and no worker of Courier's runs
 */
export async function beginAnew(
  browser: CourierBrowser,
  stopped: () => void,
  said: readonly Said[],
): Promise<void> {
  const page = await keptPage(browser);
  await closeScreens(browser);
  await browser.cdp.send("Browser.resetPermissions");
  if (await mayReadLinkedin(page)) await setSiteAccess(browser, false);
  await whenListening(page);
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await page.evaluate(forget);
  stopped();
  const storageTypes = "cookies,local_storage,indexeddb,cache_storage";
  await session.send("Storage.clearDataForOrigin", { origin: linkedin, storageTypes });
  await session.send("Network.clearBrowserCache");
  // Wakes the worker, which runs after an installation. To Playwright it is the one from before.
  await ask(page, "undo.view", {});
  await inWorker(browser, `(${String(tellAll)})()`);
  for (const [name, input] of said) await ask(page, name, input);
  await session.detach();
}

/** The tab Chromium starts with: it stays, since a page and its process cost a quarter of a second. */
async function keptPage({ context, extensionPage }: CourierBrowser): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  const address = extensionPage(bareFile);
  if (page.url() !== address) await page.goto(address);
  return page;
}

/** A worker that is stopped before its first turn is over never listens. */
async function whenListening(page: Page): Promise<void> {
  await until("worker that listens", () =>
    ask(page, "undo.view", {}).then(
      () => true,
      () => undefined,
    ),
  );
}

/**
 * What the options page says for a person who typed their key, and wants to send without an Undo window. `asks`: whether
 * the service may be asked about people.
 */
export const connecting = (key: string, accountId: string, asks: boolean): readonly Said[] => [
  ["key.save", { key }],
  ["accounts.choose", { accountId }],
  ["undo.choose", { seconds: 0 }],
  ["questions.choose", { asks }],
  ["allowance.get", { refresh: true }],
];

/** Says something to the worker as one of Courier's pages does, without opening one. */
export async function say(browser: CourierBrowser, [name, input]: Said): Promise<void> {
  await ask(await keptPage(browser), name, input);
}

async function ask(page: Page, name: string, input: object): Promise<void> {
  const call = `chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`;
  const reply: unknown = await page.evaluate(call);
  const isDone = typeof reply === "object" && reply !== null && Reflect.get(reply, "ok") === true;
  if (!isDone) throw new Error(`${name}: ${JSON.stringify(reply)}`);
}

const outsideOfTabs = ["popup.html", "sidepanel.html"];

/** Closes every tab but the first, every popup and every side panel. */
export async function closeScreens({ cdp, extensionPage, context }: CourierBrowser): Promise<void> {
  await Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
  // These are not among the pages of the context.
  await until("end of popups and side panels", async () => {
    const { targetInfos } = await cdp.send("Target.getTargets", { filter: [{ type: "page" }] });
    const popups = targetInfos.filter(({ url }) =>
      outsideOfTabs.some((file) => url.startsWith(extensionPage(file))),
    );
    for (const { targetId } of popups) {
      await cdp.send("Target.closeTarget", { targetId }).catch(() => null);
    }
    return popups.length === 0 || undefined;
  });
}

function mayReadLinkedin(page: Page): Promise<boolean> {
  return page.evaluate(`chrome.permissions.contains({ origins: ["${linkedin}/*"] })`);
}

/** Runs in a page of the extension, while no worker does. */
const forget = `(async () => {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.alarms?.clearAll();
  await chrome.scripting.unregisterContentScripts();
  await chrome.action.setBadgeText({ text: "" });
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const asked = indexedDB.deleteDatabase(name);
      asked.onsuccess = resolve;
      asked.onerror = () => reject(asked.error);
    });
  }
})()`;
