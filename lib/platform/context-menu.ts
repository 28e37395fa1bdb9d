import { browser } from "wxt/browser";

const onPage = "page";
const onLink = "link";
/** Also the country hosts: the address is parsed again when it is used. */
const profiles = ["https://*.linkedin.com/in/*"];

/** A tab from which the user called Courier. */
export interface CallingTab {
  id: number;
  windowId: number;
}

/** Chrome keeps the entries, so they are made anew whenever the extension is installed or updated. */
export async function createMenu(titles: { page: string; link: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: onPage,
    title: titles.page,
    contexts: ["page"],
    documentUrlPatterns: profiles,
  });
  browser.contextMenus.create({
    id: onLink,
    title: titles.link,
    contexts: ["link"],
    targetUrlPatterns: profiles,
  });
}

/** `call` gets the link that was chosen, or null for the page itself. */
export function onMenuClick(call: (tab: CallingTab, link: string | null) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    const { id, windowId } = tab;
    if (menuItemId === onPage) call({ id, windowId }, null);
    if (menuItemId === onLink && linkUrl !== undefined) call({ id, windowId }, linkUrl);
  });
}
