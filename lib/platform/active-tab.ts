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

/** Calls `onMove` at every new address of the tab a popup belongs to; ends with what it returns. */
export function watchActiveTab(onMove: () => void): () => void {
  let own: number | null = null;
  void activeTabId().then((id) => {
    own = id;
  });
  const { onUpdated } = browser.tabs;
  const listen = (tabId: number, change: { url?: string }) => {
    // Chrome tells the address only where the user has called Courier.
    if (change.url !== undefined && tabId === own) onMove();
  };
  onUpdated.addListener(listen);
  return () => onUpdated.removeListener(listen);
}

/** Opens an address in a new tab, right beside the active one. */
export async function openBeside(url: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create(tab === undefined ? { url } : { url, index: tab.index + 1 });
}

export function courierVersion(): string {
  return browser.runtime.getManifest().version;
}
