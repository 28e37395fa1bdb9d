import { browser } from "wxt/browser";

/**
 * Opens the popup over a window, as a click on the toolbar does but without its `activeTab`. False
 * where Chrome does not let it. It also rejects while one is open, which is as good as opened: there is one at
 * a time, since it closes with the focus of its window, and Chrome knows no window of it (measured).
 */
export async function openPopup(windowId: number): Promise<boolean> {
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return (await browser.runtime.getContexts({ contextTypes: ["POPUP"] })).length > 0;
  }
}

/**
 * What the toolbar button says on one tab, until that tab loads another page. Without a text for
 * the badge the tab shows again what all tabs show; for a title Chrome has no such way.
 */
export async function setHint(tabId: number, title: string, text?: string): Promise<void> {
  const { action } = browser;
  const badge = text === undefined ? { tabId } : { tabId, text };
  // The tab may be closed meanwhile, and with it what there was to say.
  await Promise.allSettled([action.setTitle({ tabId, title }), action.setBadgeText(badge)]);
}
