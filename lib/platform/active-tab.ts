import { browser } from "wxt/browser";

/** The tab a popup belongs to: the active one of its window. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Shows the settings, in the tab that has them already or in a new one. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
