import { browser } from "wxt/browser";
import { linkedinPages } from "./linkedin-pages";

/** As much of a tab as Chrome tells; it tells no address of one where Courier was not called. */
interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** One entry for each tab, so that two calls at once need not wait for each other. */
const keyOf = (tabId: number) => `called:${tabId}`;

/** Keeps, until the browser is closed, that the user called Courier in this tab, on this site. */
export async function keepCalled({ id, url }: Tab): Promise<void> {
  if (id === undefined || url === undefined) return;
  await browser.storage.session.set({ [keyOf(id)]: new URL(url).origin });
}

/**
 * Whether the user called Courier in a tab and it still shows the same site. Chrome's word (it tells
 * the address, or does not) is enough only without the permission that the page button needs: with
 * that, it tells the address of every tab of LinkedIn.
 */
export async function wasCalled({ id, url }: Tab): Promise<boolean> {
  if (id === undefined || url === undefined) return false;
  if (!(await browser.permissions.contains({ origins: linkedinPages }))) return true;
  const key = keyOf(id);
  return (await browser.storage.session.get(key))[key] === new URL(url).origin;
}
