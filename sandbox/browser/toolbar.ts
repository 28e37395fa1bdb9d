/**
 * A person's way to Courier: the button in the toolbar, and its shortcut. Both grant `activeTab` as they do for a person.
 *
 * Measured with Chromium 156, headless (and headed):
 * - `Extensions.triggerAction` takes the id of a target of type `tab`, not of type `page`. The popup is there 50 to 300 ms
 *   later, in `Target.getTargets`, as a `page` (and a `tab`). While one is open, another trigger replaces it.
 * - A connection made before does not list it among its pages; one made after does. There `fill`, `click`, `keyboard`,
 *   `emulateMedia` (light and dark) and `screenshot` (50 ms, just the popup) work as on any page. What the popup wrote to
 *   the console before is told again to the new connection.
 * - A shortcut needs `rawKeyDown`, which Playwright's `keyboard.press` does not send.
 * - It stays open while Playwright evaluates, takes screenshots, moves the mouse or navigates in the page behind it. It
 *   closes when the page is clicked, and when another tab is opened or brought to the front. Escape pressed through
 *   the protocol does not close it.
 */
import { type CDPSession, chromium, type Page } from "@playwright/test";
import type { CourierBrowser } from "./launch-browser.ts";
import { until } from "./until.ts";

type Target = { readonly targetId: string; readonly type: string; readonly url: string };

const targets = async (session: CDPSession, type: string): Promise<Target[]> =>
  (await session.send("Target.getTargets", { filter: [{ type }] })).targetInfos;

type Surface = "popup.html" | "sidepanel.html";

const openOnes = async (
  { cdp, extensionPage }: CourierBrowser,
  surface: Surface = "popup.html",
): Promise<string[]> =>
  (await targets(cdp, "page"))
    .filter(({ url }) => url.startsWith(extensionPage(surface)))
    .map(({ targetId }) => targetId);

const targetIdOf = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach();
  return targetInfo.targetId;
};

/** The tab that shows the page: the active one among those with its address. */
async function tabOf({ cdp }: CourierBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  const { targetInfos } = await cdp.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const same = targetInfos.filter(({ url }) => url === page.url());
  const tab =
    same.find(({ embedderData }) => String(embedderData?.["tabActive"]) === "true") ?? same[0];
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}

/** Connects anew, because only a connection that is younger than the popup lists it. */
async function attach(browser: CourierBrowser, targetId: string): Promise<Page> {
  const connection = await chromium.connectOverCDP(browser.endpoint);
  for (const page of connection.contexts().flatMap((context) => context.pages())) {
    if (page.url().startsWith(browser.extensionPage("")) && (await targetIdOf(page)) === targetId) {
      browser.watch.watchPopup(page);
      page.once("close", () => void connection.close());
      return page;
    }
  }
  await connection.close();
  throw new Error("the popup closed while it opened");
}

async function openedBy(
  browser: CourierBrowser,
  surface: Surface,
  open: () => Promise<unknown>,
): Promise<Page> {
  const before = await openOnes(browser, surface);
  await open();
  const targetId = await until(surface, async () =>
    (await openOnes(browser, surface)).find((id) => !before.includes(id)),
  );
  return attach(browser, targetId);
}

/** The popup that opens after `open`, whatever way to it that is. */
export function popupAfter(browser: CourierBrowser, open: () => Promise<unknown>): Promise<Page> {
  return openedBy(browser, "popup.html", open);
}

/** The side panel that opens after `open`. */
export function panelAfter(browser: CourierBrowser, open: () => Promise<unknown>): Promise<Page> {
  return openedBy(browser, "sidepanel.html", open);
}

/** Clicks Courier's button in the toolbar while `page` is in front, and answers with the popup. */
export async function clickToolbar(browser: CourierBrowser, page: Page): Promise<Page> {
  const targetId = await tabOf(browser, page);
  const { cdp, extensionId: id } = browser;
  return popupAfter(browser, () => cdp.send("Extensions.triggerAction", { id, targetId }));
}

/** Presses Alt+Shift+M in `page`, and answers with the popup. */
export function pressShortcut(browser: CourierBrowser, page: Page): Promise<Page> {
  return popupAfter(browser, () => pressWithAltShift(page, "M"));
}

/** Presses Alt+Shift and a letter in `page`. */
export async function pressWithAltShift(page: Page, letter: "M" | "S"): Promise<void> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const alt = 1;
  const shift = 8;
  const key = {
    modifiers: alt | shift,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    nativeVirtualKeyCode: letter.charCodeAt(0),
    key: letter,
    code: `Key${letter}`,
  };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

/** Closes the popup as a person does who goes on working: by a click into the empty corner of the page. */
export async function clickElsewhere(browser: CourierBrowser, page: Page): Promise<void> {
  await page.mouse.click(2, 2);
  await until("closed popup", async () => (await openOnes(browser)).length === 0 || undefined);
}
