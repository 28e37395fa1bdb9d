import { browser } from "wxt/browser";
import { keepCalled } from "./called-tabs";
import { tellMoves, type WatchTab } from "./tell-moves";

/** The tab a popup belongs to, the active one of its window: whoever opens a popup calls Courier there. */
export async function tabOfCall(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  // Where it cannot be kept a side panel asks for one more call.
  keepCalled(tab).catch(() => undefined);
  return tab.id;
}

/** Shows the settings, in the tab that has them already or in a new one. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Listens from now on to the tab a popup belongs to. */
export function watchActiveTab(own: Promise<number | null>): WatchTab {
  const { tell, watch } = tellMoves();
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    // Chrome tells the address only where the user has called Courier.
    if (url !== undefined) void own.then((id) => id === tabId && tell());
  });
  return watch;
}

/** Opens an address in a new tab, right beside the active one. */
export async function openBeside(url: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create(tab === undefined ? { url } : { url, index: tab.index + 1 });
}

/** The version of this build as its manifest has it, such as "1.4.0". */
export function courierVersion(): string {
  return browser.runtime.getManifest().version;
}
