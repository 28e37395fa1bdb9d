import * as v from "valibot";
import { browser } from "wxt/browser";
import { wasCalled } from "./called-tabs";
import { tellMoves, type WatchTab } from "./tell-moves";

/** The tab in front of a window. Of one where Courier was not called nothing is told or read. */
export interface FrontTab {
  id: number;
  isCalled: boolean;
}

/** Null: the window has none. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, isCalled: await wasCalled(tab) };
}

/** What a popup asks the worker when the user calls Courier in a tab; every page of ours hears it. */
const calledSchema = v.object({
  name: v.literal("composer.open"),
  input: v.object({ tabId: v.number() }),
});

/**
 * Listens from now on to whatever may change what is in front of this window: another tab, another
 * address, a tab that Chrome tells nothing of any more, and a call in one it told nothing of.
 */
export function watchFront(): { watch: WatchTab; tell: () => void } {
  const { tell, watch } = tellMoves();
  const own = browser.windows.getCurrent().then(({ id }) => id);
  // Two panels that heard of each other's questions would ask in turn for ever.
  const tellIfInFront = async ({ input }: v.InferOutput<typeof calledSchema>) => {
    const front = await frontTab();
    if (front?.id === input.tabId) tell();
  };
  const tellOf = (windowId: number) => void own.then((id) => id === windowId && tell());
  browser.tabs.onActivated.addListener(({ windowId }) => tellOf(windowId));
  browser.tabs.onUpdated.addListener((_id, { url, status }, tab) => {
    const isAnother = url !== undefined || (status !== undefined && tab.url === undefined);
    if (isAnother && tab.active) tellOf(tab.windowId);
  });
  browser.runtime.onMessage.addListener((message: unknown, { id }) => {
    if (id === browser.runtime.id && v.is(calledSchema, message)) void tellIfInFront(message);
  });
  return { watch, tell };
}
