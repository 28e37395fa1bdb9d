import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Page } from "playwright";
import type { CourierBrowser } from "./launch-browser.ts";

const popupLimitMs = 15_000;

/**
 * Clicks Courier's button in the toolbar while `page` is in front, as a person does: it opens the
 * real popup and grants `activeTab`. Answers with the popup.
 *
 * Measured with Chromium 156: the popup is a page target of its own that appears about 100 ms
 * after the click; a connection made before does not list it, one made after does.
 */
export async function clickToolbar(courier: CourierBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const targetId = await tabTargetOf(courier, page);
  await courier.cdp.send("Extensions.triggerAction", { id: courier.extensionId, targetId });
  return await openedPopup(courier);
}

/** The popup that is open, found by a connection of its own. */
export async function openedPopup(courier: CourierBrowser): Promise<Page> {
  await waitFor(() => hasPopup(courier), "the popup did not open");
  const browser = await chromium.connectOverCDP(courier.endpoint);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const popup = pages.find((page) => page.url().startsWith(popupAddress(courier)));
  if (popup === undefined) throw new Error("the popup closed at once");
  return popup;
}

/** Closes the popup as a person does who goes on working: by a click into the page. */
export async function clickElsewhere(courier: CourierBrowser, page: Page): Promise<void> {
  await page.mouse.click(5, 400);
  await waitFor(async () => !(await hasPopup(courier)), "the popup stayed open");
}

async function hasPopup(courier: CourierBrowser): Promise<boolean> {
  const { targetInfos } = await courier.cdp.send("Target.getTargets", { filter: [{}] });
  return targetInfos.some(
    ({ type, url }) => type === "page" && url.startsWith(popupAddress(courier)),
  );
}

function popupAddress({ extensionId }: CourierBrowser): string {
  return `chrome-extension://${extensionId}/popup.html`;
}

/** The toolbar belongs to a tab; its target is another one than that of the page in it. */
async function tabTargetOf({ cdp }: CourierBrowser, page: Page): Promise<string> {
  const { targetInfos } = await cdp.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}

async function waitFor(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + popupLimitMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(otherwise);
    await pause(20);
  }
}
