import type { Page } from "@playwright/test";
import type { CourierBrowser } from "./launch-browser.ts";

/** As Chrome does after half a minute without work, told through a page that stays. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

/** The DevTools target of the extension's worker; undefined while none runs. */
export async function workerTarget({
  cdp,
  extensionPage,
}: Pick<CourierBrowser, "cdp" | "extensionPage">): Promise<string | undefined> {
  const filter = [{ type: "service_worker" }];
  const { targetInfos } = await cdp.send("Target.getTargets", { filter });
  return targetInfos.find(({ url }) => url.startsWith(extensionPage("")))?.targetId;
}
