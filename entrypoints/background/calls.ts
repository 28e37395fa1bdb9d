import { browser } from "wxt/browser";
import { reportBug } from "@/lib/log/report-bug";
import { serveButton } from "@/lib/messaging/serve-button";
import { openPopup, setHint } from "@/lib/platform/call-popup";
import { keepCalled } from "@/lib/platform/called-tabs";
import { onPanelKey } from "@/lib/platform/bound-keys";
import { type CallingTab, createMenu, onMenuClick } from "@/lib/platform/context-menu";
import { openPanel } from "@/lib/platform/open-panel";
import { onPermission } from "@/lib/platform/page-button";
import { say } from "@/lib/platform/words";
import type { Ports } from "@/lib/sending/ports";
import { summon } from "@/lib/sending/recipient/summons";
import {
  type ButtonPorts,
  cornerOf,
  keepButton,
  keepButtonAtStart,
} from "@/lib/settings/keep-button";

const report = (bug: unknown) => reportBug("a way to call Courier", bug);

/**
 * The ways to Courier beside the toolbar: the context menu, a key for the side panel, and the page
 * button. Each opens the popup or the panel and can do nothing else. Called in the worker's first turn, as all that listens.
 */
export function answerCalls(ports: Ports, button: ButtonPorts): void {
  const summoning = {
    ...ports,
    openPopup,
    showHint: (tabId: number) => setHint(tabId, say("hint.title"), say("hint.badge")),
  };
  const call = (tab: CallingTab, link: string | null) =>
    void summon(summoning, tab, link).catch(report);
  const keep = (inject: boolean) => void keepButton(button, inject).catch(report);

  // At once: Chrome opens it only in the turn of the click or the key. Where it does not, the popup opens.
  const panel = (tab: CallingTab) => {
    // Before the panel, which asks for it; a popup keeps it by itself.
    keepCalled(tab).catch(report);
    void openPanel(tab.windowId, null, ports.now)
      .then((isOpen) => !isOpen && call(tab, null))
      .catch(report);
  };

  onMenuClick(call, panel);
  onPanelKey(panel);
  serveButton(
    () => cornerOf(button),
    (tab) => call(tab, null),
    browser.runtime.id,
  );
  onPermission(keep);
  browser.runtime.onInstalled.addListener(() => {
    createMenu(say("menu.page"), say("menu.panel"), say("menu.link")).catch(report);
  });
  keepButtonAtStart(button).catch(report);
}
