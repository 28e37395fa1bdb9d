import { browser } from "wxt/browser";

/** Also the country hosts: the address is parsed again when it is used. */
const profiles = ["https://*.linkedin.com/in/*"];

/** A tab from which the user called Courier. */
export interface CallingTab {
  id: number;
  windowId: number;
  /** Its address, which Chrome tells from the call on. */
  url?: string | undefined;
}

/** Chrome keeps the entries, so they are made anew whenever the extension is installed or updated. */
export async function createMenu(page: string, panel: string, link: string): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  for (const [id, title] of [
    ["page", page],
    ["panel", panel],
  ] as const) {
    contextMenus.create({
      id,
      title,
      // Whoever has selected something, or points at a picture, is on the page all the same.
      contexts: ["page", "selection", "image"],
      documentUrlPatterns: profiles,
    });
  }
  contextMenus.create({
    id: "link",
    title: link,
    contexts: ["link"],
    targetUrlPatterns: profiles,
  });
}

/** `call` gets the link that was chosen, or null for the page itself. */
export function onMenuClick(
  call: (tab: CallingTab, link: string | null) => void,
  openPanel: (tab: CallingTab) => void,
): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    const { id, windowId, url } = tab;
    if (menuItemId === "panel") return openPanel({ id, windowId, url });
    call({ id, windowId, url }, menuItemId === "link" ? (linkUrl ?? null) : null);
  });
}
