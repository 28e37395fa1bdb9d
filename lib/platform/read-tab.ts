import { browser } from "wxt/browser";
import type { TabContent } from "../sending/ports";

const nothing: TabContent = { address: null, reading: null };

/**
 * What a tab shows. The address is the browser's own word for it and is there only where the user
 * called Courier (`activeTab`); the reading is whatever the injected reader returned. A page that
 * refuses scripts still has its address.
 */
export async function readTab(tabId: number): Promise<TabContent> {
  const address = await addressOf(tabId);
  return address === null ? nothing : { address, reading: await runReader(tabId) };
}

async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

async function runReader(tabId: number): Promise<unknown> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId },
      files: ["/profile-reader.js"],
    });
    return results[0]?.result;
  } catch {
    return null;
  }
}
