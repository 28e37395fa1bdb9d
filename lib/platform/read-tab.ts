import { browser } from "wxt/browser";

/**
 * A tab's address in the browser's own words. It is told only where the user called Courier
 * (`activeTab`) and until that tab goes to another origin.
 */
export async function tabAddress(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Runs the reader once in the page and answers with what it returned; nothing stays there. */
export async function readPage(tabId: number): Promise<unknown> {
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
