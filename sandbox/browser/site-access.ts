import type { CourierBrowser } from "./launch-browser.ts";

const linkedin = "https://www.linkedin.com/*";

/** Has the API of `chrome://extensions` and no page around it, which takes 2 to 4 s to load (this: 0.5 s). */
const extensionsApi = "chrome://extensions/strings.m.js";

/**
 * Lets the extension into LinkedIn's pages, or takes that back, as a person does on `chrome://extensions`. Allowed there,
 * `permissions.request` is answered with true at once, and until it was called nothing is granted; not granted, it waits for an answer to a question that nothing can
 * click in a headless browser. Removing fires `permissions.onRemoved` (both measured with Chromium 156).
 */
export async function setSiteAccess(browser: CourierBrowser, allowed: boolean): Promise<void> {
  const call = allowed ? "addHostPermission" : "removeHostPermission";
  await onExtensionsPage(
    browser,
    `chrome.developerPrivate.${call}("${browser.extensionId}", "${linkedin}")`,
  );
}

/**
 * What an update does, with the version that is there: the worker ends, registered scripts are dropped, and scripts in open
 * pages lose their extension.
 */
export async function reloadExtension(browser: CourierBrowser): Promise<void> {
  await onExtensionsPage(
    browser,
    `chrome.developerPrivate.reload("${browser.extensionId}", { failQuietly: true })`,
  );
}

/** Switches the extension off and on again: like an update, but Chrome tells the worker of no installation. */
export async function switchOffAndOn(browser: CourierBrowser): Promise<void> {
  const call = (on: boolean) => `chrome.management.setEnabled("${browser.extensionId}", ${on})`;
  await onExtensionsPage(browser, `${call(false)}.then(() => ${call(true)})`);
}

async function onExtensionsPage({ context }: CourierBrowser, expression: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionsApi);
  await page.evaluate(expression);
  await page.close();
}
