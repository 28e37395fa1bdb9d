import { send } from "@/lib/messaging/send";
import { tabOfCall, watchActiveTab } from "@/lib/platform/active-tab";
import type { WatchTab } from "@/lib/platform/tell-moves";

declare global {
  interface Window {
    startedPopup?: StartedPopup;
  }
}

/** What is under way before the screen is loaded: the question for a composer, and the watch. */
export interface StartedPopup {
  /** The tab of the popup, or null where there is none. */
  tabId: Promise<number | null>;
  /** The worker's reply to "composer.open" for it. */
  reply: Promise<unknown>;
  watch: WatchTab;
}

/**
 * Watches the tab, then asks the worker for its composer, in this order: no move of the tab is
 * missed. Loading the screen takes longer than the answer (docs/PERFORMANCE.md).
 */
export function startPopup(): StartedPopup {
  const tabId = tabOfCall();
  const watch = watchActiveTab(tabId);
  const reply = tabId.then((id) => (id === null ? null : send("composer.open", { tabId: id })));
  // The screen says what went wrong, once it is there.
  reply.catch(() => undefined);
  return { tabId, watch, reply };
}
