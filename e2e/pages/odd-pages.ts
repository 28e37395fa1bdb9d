import type { Page } from "@playwright/test";

/** A page whose content has not come yet; `comes` brings it, as LinkedIn does after its frame. */
export async function withoutContent(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const root = document.querySelector("#root");
    const main = root?.querySelector("main");
    if (root === null || main === null || main === undefined) throw new Error("no profile");
    const away = document.createDocumentFragment();
    away.append(...root.childNodes);
    Object.assign(globalThis, { away });
  });
  return () =>
    page.evaluate(() => {
      document.querySelector("#root")?.append(Reflect.get(globalThis, "away"));
    });
}

/** Stops all scripts of a page, also those that are injected, until the browser ends. */
export async function stall(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Debugger.enable");
  const paused = new Promise((resolve) => session.once("Debugger.paused", resolve));
  session.send("Runtime.evaluate", { expression: "debugger" }).catch(() => undefined);
  await paused;
}
