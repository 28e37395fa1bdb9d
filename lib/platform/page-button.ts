import { browser } from "wxt/browser";
import { createInTurn } from "../kernel/in-turn";
import type { Stored } from "../kernel/stored";
import type { ButtonPorts } from "../settings/keep-button";
import type { ButtonKept } from "../settings/page-button";
import { linkedinPages as linkedin } from "./linkedin-pages";

const id = "profile-button";
/** With its slash as WXT types it; Chrome takes it from the root either way. */
const js = ["/profile-button.js" as const];

/** Asks for the pages of LinkedIn; call it in the turn of the click, or Chrome refuses to ask. */
export function requestLinkedin(): Promise<boolean> {
  return browser.permissions.request({ origins: linkedin });
}

/** `change` gets true when a permission came, false when one went, in Chrome's own pages too. */
export function onPermission(change: (came: boolean) => void): void {
  browser.permissions.onAdded.addListener(() => change(true));
  browser.permissions.onRemoved.addListener(() => change(false));
}

/** The button's script as Chrome knows it, and the tabs it is in. */
export function createButtonPorts(kept: Stored<ButtonKept>, drawn: Stored<boolean>): ButtonPorts {
  const { permissions, scripting } = browser;
  return {
    kept,
    drawn,
    inTurn: createInTurn(),
    isAllowed: () => permissions.contains({ origins: linkedin }),
    isRegistered: async () => (await scripting.getRegisteredContentScripts()).length > 0,
    register: () => scripting.registerContentScripts([{ id, js, matches: linkedin }]),
    unregister: () => scripting.unregisterContentScripts(),
    inject: () =>
      inTabs({ url: linkedin, discarded: false }, (tabId) =>
        scripting.executeScript({ target: { tabId }, files: js }),
      ),
    // All tabs: without the permission Chrome does not tell which ones show LinkedIn, but a script
    // that is in a page still hears what it is sent (measured).
    askAgain: () => inTabs({}, (tabId) => browser.tabs.sendMessage(tabId, null, { frameId: 0 })),
    giveBack: async () => void (await permissions.remove({ origins: linkedin })),
  };
}

/** A tab may be closing, show an error page, or have nobody who listens: that is no failure. */
async function inTabs(
  which: Parameters<typeof browser.tabs.query>[0],
  act: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query(which);
  await Promise.allSettled(tabs.map(async (tab) => tab.id !== undefined && act(tab.id)));
}
