import type { Page } from "@playwright/test";
import { availableAccount } from "../sandbox/api/accounts.ts";
import { beginAnew, connecting } from "../sandbox/browser/begin-anew.ts";
import { type CourierBrowser, launchBrowser } from "../sandbox/browser/launch-browser.ts";
import { stopWorker, workerTarget } from "../sandbox/browser/stop-worker.ts";
import { until } from "../sandbox/browser/until.ts";
import type { Sandbox } from "../sandbox/start-sandbox.ts";

/** An extension that sends, in a browser of its own. */
export interface Sender {
  readonly sandbox: Sandbox;
  readonly browser: CourierBrowser;
}

/** In milliseconds, one for each message. */
export interface Times {
  bare: number[];
  courier: number[];
}

export async function startSender(sandbox: Sandbox, extensionDir: string): Promise<Sender> {
  const { hostRules, spkiHash } = sandbox;
  const browser = await launchBrowser({ extensionDir, hostRules, spkiHash, headless: true });
  return { sandbox, browser };
}

/** Tells Courier key and account, chooses no Undo window, and asks nothing about people: that is not measured here. */
export function connectSender({ sandbox, browser }: Sender): Promise<void> {
  const said = connecting(sandbox.sandboxKey, availableAccount.id, false);
  return beginAnew(browser, () => undefined, said);
}

/** Has the worker read something small: it runs then, and its connection to the service is open. */
export async function warmWorker(page: Page): Promise<void> {
  await page.evaluate(`chrome.runtime.sendMessage({ name: "accounts.list", input: {} })`);
}

/** Again where the page wakes it: a worker that runs would be measured as one that does not. */
export async function stopForGood(browser: CourierBrowser, page: Page): Promise<void> {
  await until("stopped worker", async () => {
    await stopWorker(page);
    return (await workerTarget(browser)) === undefined || undefined;
  });
}
