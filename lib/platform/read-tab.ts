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

/** A page that has not answered by then counts as not readable: nobody waits for it. */
const readLimitMs = 1_000;

/**
 * Runs the reader once in the page and answers with what it returned; nothing stays there. It runs
 * at once: Chrome's default is to wait until the page has loaded, which a stalled one never does
 * (measured: a Send waited with it and left minutes later).
 */
export async function readPage(tabId: number): Promise<unknown> {
  const reading = browser.scripting
    .executeScript({ target: { tabId }, files: ["/profile-reader.js"], injectImmediately: true })
    .then((results) => results[0]?.result)
    .catch(() => null);
  const limit = new Promise((resolve) => setTimeout(() => resolve(null), readLimitMs));
  return Promise.race([reading, limit]);
}
