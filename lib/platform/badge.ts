import { browser } from "wxt/browser";

/** What the toolbar button says on all tabs that have no hint of their own; "" for nothing. */
export async function showBadge(text: string): Promise<void> {
  // Chrome refuses while it is closing, and then there is nothing to say it on.
  await browser.action.setBadgeText({ text }).catch(() => undefined);
}
