import type { Page } from "@playwright/test";
import { workerTarget } from "../../sandbox/browser/stop-worker.ts";
import { clickElsewhere, clickToolbar } from "../../sandbox/browser/toolbar.ts";
import { until } from "../../sandbox/browser/until.ts";
import type { ComposerPopup } from "../pages/composer-popup.ts";
import { composeIn, type MortalCourier } from "./mortal-courier.ts";

/** How a Courier at work is interrupted. */
export type Way = "worker stopped" | "worker closed" | "browser killed" | "extension reloaded";

export const ways = [
  "worker stopped",
  "worker closed",
  "browser killed",
  "extension reloaded",
] as const satisfies readonly Way[];

/** Whether the screen that pressed Send is still there afterwards. */
export const leavesScreen = (way: Way): boolean =>
  way === "worker stopped" || way === "worker closed";

/** Made before Send is pressed, so that the end itself loses no time. */
export async function prepareEnd(mortal: MortalCourier, way: Way): Promise<() => Promise<unknown>> {
  const { courier } = mortal;
  const { page, session } = await mortal.screen();
  switch (way) {
    case "worker stopped":
      return () => session.send("ServiceWorker.stopAllWorkers");
    case "worker closed": {
      const targetId = await workerTarget(courier);
      if (targetId === undefined) throw new Error("the worker does not run");
      return () => courier.cdp.send("Target.closeTarget", { targetId });
    }
    case "browser killed":
      return () => mortal.kill();
    case "extension reloaded":
      return () => reload(page);
  }
}

/** Brings back what the end took with it, apart from the worker: Chrome starts that by itself. */
export async function bringBack(mortal: MortalCourier, way: Way): Promise<void> {
  if (way === "browser killed") await mortal.relaunch();
  if (way === "extension reloaded") await whenReloaded(mortal);
}

/** Ends worker and pages; only then may the service go on with what it held back. */
async function reload(page: Page): Promise<void> {
  // The page ends before it can say that it did as told.
  page.evaluate("chrome.runtime.reload()").catch(() => undefined);
  await until("end of the extension's pages", async () => page.isClosed() || undefined);
}

/** Until a reload is over no page of the extension can be opened. */
async function whenReloaded(mortal: MortalCourier): Promise<void> {
  await until("reloaded extension", async () => {
    const { page } = await mortal.screen();
    const opened = await page
      .goto(mortal.courier.extensionPage("popup.html"))
      .then(() => true)
      .catch(() => false);
    return opened || undefined;
  });
}

/** The real popup over a page of LinkedIn's, and what closes it as a click beside it does. */
export async function openRealPopup(
  mortal: MortalCourier,
  slug: string,
): Promise<{ composer: ComposerPopup; close: () => Promise<void> }> {
  // The tab with the popup's screen would be taken for a popup that stays open.
  await mortal.open("options.html");
  const below = await mortal.courier.context.newPage();
  await below.goto("https://www.linkedin.com/feed/");
  const popup = await clickToolbar(mortal.courier, below);
  const composer = await composeIn(popup, slug);
  return { composer, close: () => closePopup(mortal.courier, below, popup) };
}

async function closePopup(
  courier: MortalCourier["courier"],
  below: Page,
  popup: Page,
): Promise<void> {
  await clickElsewhere(courier, below);
  // Each popup has a connection of its own; they would add up.
  await popup.context().browser()?.close();
  await below.close();
}
