import { browser } from "wxt/browser";

/**
 * Opens the popup over a window, as a click on the toolbar does but without its `activeTab`. False
 * where Chrome does not let it. It also rejects while one is open there, which is as good as opened.
 */
export async function openPopup(windowId: number): Promise<boolean> {
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    const open = await browser.runtime.getContexts({
      contextTypes: ["POPUP"],
      windowIds: [windowId],
    });
    return open.length > 0;
  }
}

/** What the toolbar button says of a call that it could not answer by itself. */
export interface Hint {
  badge: string;
  title: string;
}

/** Says it on one tab only, until that tab loads another page or the hint is cleared. */
export async function showHint(tabId: number, { badge, title }: Hint): Promise<void> {
  await whileOpen([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: "#0b6b57" }),
    browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Without a text the tab shows again whatever badge all tabs show; a title has no such way. */
export async function clearHint(tabId: number, title: string): Promise<void> {
  await whileOpen([
    browser.action.setBadgeText({ tabId }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** A tab may be closed meanwhile, and with it what there was to say. */
async function whileOpen(changes: Promise<void>[]): Promise<void> {
  await Promise.allSettled(changes);
}
