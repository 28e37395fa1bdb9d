import type { Worker } from "@playwright/test";
import type { CourierBrowser } from "./launch-browser.ts";
import { until } from "./until.ts";

/** The extension's worker, once it runs. */
export function workerOf({ context, extensionPage }: CourierBrowser): Promise<Worker> {
  return until("running worker", async () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith(extensionPage(""))),
  );
}

/**
 * Runs code in the worker and answers with what it returns; Chrome's API is there as `chrome`. A worker that was stopped and
 * started again is listed for a moment in its former life, in which nothing can be run any more: then it is asked again.
 */
export async function inWorker(browser: CourierBrowser, code: string): Promise<unknown> {
  const { value } = await until("worker that goes on", async () => {
    const worker = await workerOf(browser);
    return worker.evaluate(code).then(toValue, (error: unknown) => {
      if (String(error).includes("Service worker restarted")) return undefined;
      throw error;
    });
  });
  return value;
}

const toValue = (value: unknown) => ({ value });

/**
 * Chooses an entry of the context menu for the tab in front. The menu itself is drawn by the system and the DevTools
 * protocol cannot reach it, so this tells the worker what Chrome would. It does not show that Chrome offers the entry, nor
 * does it grant `activeTab` as a person's choice does: give access to the site beforehand.
 */
export async function chooseFromMenu(
  browser: CourierBrowser,
  entry: { menuItemId: "page" | "panel" | "link"; linkUrl?: string },
): Promise<void> {
  await inWorker(
    browser,
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify(entry)}, tab);
    })`,
  );
}
