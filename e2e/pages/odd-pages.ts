import type { Page } from "@playwright/test";

/** The id of a lead who does not exist. */
export const salesId = "ACwAAO5rKAEBoqrzU0ozaiLsTtahstz6b_P5Egc";

/** A page of a paid product, which the small LinkedIn does not have. */
export async function openSalesLead(page: Page): Promise<void> {
  await page.route("**/sales/lead/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Lead</title><h1>A lead</h1>" }),
  );
  await page.goto(`https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,abcd`);
}

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
