import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test, type World } from "./courier-test.ts";
import { intoPanel } from "./into-panel.ts";

/**
 * What is heard without Courier: opening any popup moves the focus, and sensors answer a listener
 * once with nothing when it is added.
 */
const notOurs = /^(?:blur|focus|visibilitychange|device(?:motion|orientation\w*))$/u;

/** Sets up every ear that a page has; `heard` answers with what they noticed since. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const note = (what: string) => heard.push(what);
    new MutationObserver(() => note("mutation")).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(`${entry.entryType} ${entry.name}`);
    }).observe({ entryTypes: ["resource", "mark", "measure"] });
    const names = [window, document, document.documentElement]
      .flatMap((target) => Reflect.ownKeys(Object.getPrototypeOf(target)))
      .concat(Reflect.ownKeys(window), Reflect.ownKeys(HTMLElement.prototype))
      .filter((name) => typeof name === "string" && name.startsWith("on"))
      .map((name) => String(name).slice(2));
    const others = ["message", "custom", "wxt:content-script-started", "extension"];
    for (const name of new Set([...names, ...others])) {
      window.addEventListener(name, () => note(name), true);
      document.addEventListener(name, () => note(name), true);
    }
    // Events nobody has a name for are seen where they are sent off.
    const dispatch = Reflect.get(EventTarget.prototype, "dispatchEvent");
    Reflect.set(EventTarget.prototype, "dispatchEvent", function (this: EventTarget, event: Event) {
      note(`dispatched ${event.type}`);
      return dispatch.call(this, event);
    });
  });
  return async () => {
    const all: unknown = await page.evaluate(() => Reflect.get(window, "heard"));
    return (Array.isArray(all) ? all.map(String) : []).filter((what) => !notOurs.test(what));
  };
}

test("an event sent in the page is heard by these ears", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const heard = await listen(page);
  await page.evaluate(() => {
    window.dispatchEvent(new CustomEvent("anything"));
    document.body.dataset["mark"] = "1";
    window.postMessage("x", "*");
  });
  await expect
    .poll(heard)
    .toEqual(expect.arrayContaining(["dispatched anything", "mutation", "message"]));
});

/** A page that has come to rest, with what it hears from now on, and what it is before. */
async function listenAt(world: World, address: string) {
  const page = await world.visit(address);
  await page.evaluate(() => document.fonts.ready);
  const heard = await listen(page);
  return { page, heard, before: await page.content() };
}

for (const address of ["/in/ada-brandt/", "/in/ada-brandt/?layout=ember"]) {
  test(`calling Courier and writing is neither seen nor heard in ${address}`, async ({
    connected,
  }) => {
    const { page, heard, before } = await listenAt(connected, address);
    const composer = await connected.openComposer(page);
    await expect(composer.heading("Ada Brandt")).toBeVisible();
    await composer.message.fill("Hello Ada");
    await composer.pressSend();
    await expect(composer.outcome).toContainText(/sent to Ada/i);

    expect(await heard()).toEqual([]);
    expect(await page.content()).toBe(before);
  });
}

for (const address of ["/in/ada-brandt/", "/in/ada-brandt/?layout=ember"]) {
  test(`a side panel reads, reads anew and sends beside ${address}, unseen and unheard`, async ({
    connected,
  }) => {
    const { page, heard, before } = await listenAt(connected, address);
    const panel = await intoPanel(connected, await connected.openComposer(page));
    await expect(panel.heading("Ada Brandt")).toBeVisible();
    // Nobody is brought into it any more: it reads the tab in front of it itself.
    await panel.page.reload();
    await expect(panel.page.getByText("Read from the profile")).toBeVisible();
    await panel.message.fill("Hello Ada");
    await panel.pressSend();
    await expect(panel.outcome).toContainText(/sent to Ada/i);

    // Chrome takes the room for any side panel from the page, which is told its new size.
    expect((await heard()).filter((what) => what !== "resize")).toEqual([]);
    expect(await page.content()).toBe(before);
  });
}

test("none of the three ways to look for an extension finds Courier", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  const { extensionId } = connected.courier;

  // By message: a page without a door in any extension has no way to speak to one.
  expect(await page.evaluate(() => typeof Reflect.get(globalThis, "chrome")?.runtime)).toBe(
    "undefined",
  );
  // By file: every file of the build, its name being known.
  const build = path.resolve(import.meta.dirname, "../.output/chrome-mv3");
  const files = readdirSync(build, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.\w+$/u.test(file),
  );
  expect(files).toContain("profile-button.js");
  for (const file of files) {
    const address = `chrome-extension://${extensionId}/${file}`;
    const fetched = page.evaluate((url) => fetch(url).then(() => "there"), address);
    await expect(fetched, file).rejects.toThrow(/Failed to fetch/);
    const loaded = await page.evaluate(
      (url) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.addEventListener("load", () => resolve("there"));
          image.addEventListener("error", () => resolve("not there"));
          image.src = url;
        }),
      address,
    );
    expect(loaded, file).toBe("not there");
  }
  // By trace: no address, no id and no name of the extension anywhere in the document.
  const content = await page.content();
  for (const trace of [extensionId, "chrome-extension:", "courier"]) {
    expect(content.toLowerCase()).not.toContain(trace);
  }
});
