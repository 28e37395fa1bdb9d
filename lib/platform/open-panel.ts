import { browser } from "wxt/browser";
import type { Clock } from "../kernel/clock";

/** Where a call of the side panel waits for it in `chrome.storage.session`. */
export const panelCallKey = "panelCall";

/** A side panel called for a window: with the person of a composer, or for the tab in front. */
export interface PanelCall {
  windowId: number;
  recipientId: string | null;
  at: number;
}

/**
 * Opens the side panel of a window; one that is open already hears of the call as well. False where
 * Chrome does not open it: it has none, or does not take this turn for a person's own (so nothing is
 * awaited before).
 */
export async function openPanel(
  windowId: number,
  recipientId: string | null,
  now: Clock,
): Promise<boolean> {
  const call: PanelCall = { windowId, recipientId, at: now() };
  try {
    const opening = browser.sidePanel.open({ windowId });
    await Promise.all([opening, browser.storage.session.set({ [panelCallKey]: call })]);
    return true;
  } catch {
    await browser.storage.session.remove(panelCallKey);
    return false;
  }
}

/** From a popup, which makes way for it. */
export async function openPanelInstead(recipientId: string | null, now: Clock): Promise<boolean> {
  const { id } = await browser.windows.getCurrent();
  const isOpen = id !== undefined && (await openPanel(id, recipientId, now));
  if (isOpen) globalThis.close();
  return isOpen;
}
