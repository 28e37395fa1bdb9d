import { browser } from "wxt/browser";
import type { CallingTab } from "./context-menu";

/** The keys that call Courier, as they are bound in this browser; null where they are not. */
export interface BoundKeys {
  popup: string | null;
  panel: string | null;
}

const panelCommand = "open-side-panel";

/** Calls back in the turn of the key, with the tab it was pressed in. */
export function onPanelKey(openPanel: (tab: CallingTab) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name !== panelCommand || tab?.id === undefined) return;
    openPanel({ id: tab.id, windowId: tab.windowId, url: tab.url });
  });
}

/** What Chrome tells now: the user can bind other keys at any time. A key is named as Chrome shows it. */
export async function boundKeys(): Promise<BoundKeys> {
  const commands = await browser.commands.getAll();
  const of = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut || null;
  return { popup: of("_execute_action"), panel: of(panelCommand) };
}

/** Shows the page of Chrome on which keys are bound; a link cannot lead there. */
export async function openKeySettings(): Promise<void> {
  await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
