import { reloadExtension, setSiteAccess, switchOffAndOn } from "../sandbox/browser/site-access.ts";
import { clickElsewhere, popupAfter } from "../sandbox/browser/toolbar.ts";
import { inWorker } from "../sandbox/browser/worker.ts";
import { expect, test, type World } from "./courier-test.ts";
import { ComposerPopup } from "./pages/composer-popup.ts";
import { PageButton } from "./pages/page-button.ts";

/** Switches the button on in the settings, with Chrome's own question answered beforehand. */
async function switchOn(world: World): Promise<void> {
  await setSiteAccess(world.courier, true);
  const options = await world.openOptions();
  await options.buttonSwitch.click();
  await expect(options.cornerPicker).toBeVisible();
  await options.page.close();
}

async function pressButton(world: World, button: PageButton): Promise<ComposerPopup> {
  await button.page.bringToFront();
  return new ComposerPopup(await popupAfter(world.courier, () => button.press()));
}

test("off, as it is at first, it leaves no node and no script, with the permission or without", async ({
  connected,
}) => {
  await connected.allowLinkedin();
  const page = await connected.visit("/in/ada-brandt/");
  await expect(page.getByRole("heading", { name: "Ada Brandt" }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(
    await inWorker(connected.courier, "chrome.scripting.getRegisteredContentScripts()"),
  ).toEqual([]);
});

test("pressed on a profile, opened before or after, it opens the composer for the person there", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  await switchOn(connected);
  const composer = await pressButton(connected, new PageButton(page));
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await clickElsewhere(connected.courier, page);

  const later = await connected.visit("/in/noor-haddad/");
  const again = await pressButton(connected, new PageButton(later));
  await expect(again.heading("Noor Haddad")).toBeVisible();
});

test("the keyboard reaches it, and it says what it does", async ({ connected }) => {
  await switchOn(connected);
  const page = await connected.visit("/in/ada-brandt/");
  await expect(new PageButton(page).host).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  expect(nodes.filter(({ name }) => name?.value === "Write with Courier")).toHaveLength(1);

  await page.locator("a").last().focus();
  await page.keyboard.press("Tab");
  const popup = await popupAfter(connected.courier, () => page.keyboard.press("Enter"));
  await expect(new ComposerPopup(popup).heading("Ada Brandt")).toBeVisible();
});

test("the page can press it in no way of its own", async ({ connected }) => {
  await switchOn(connected);
  const page = await connected.visit("/in/ada-brandt/");
  const button = new PageButton(page);
  const { x, y } = await button.middle();
  await inWorker(
    connected.courier,
    `self.calls = 0; chrome.runtime.onMessage.addListener((word) => { self.calls += word === "call"; })`,
  );
  await page.evaluate(
    ({ x, y }) => {
      const found = document.elementFromPoint(x, y);
      if (!(found instanceof HTMLElement)) throw new Error("there is no button");
      found.click();
      found.focus();
      for (const type of ["pointerdown", "mousedown", "mouseup", "click"]) {
        const at = { bubbles: true, composed: true, clientX: x, clientY: y };
        found.dispatchEvent(new MouseEvent(type, at));
        document.dispatchEvent(new MouseEvent(type, at));
      }
      found.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    },
    { x, y },
  );
  expect(await page.evaluate(() => document.querySelector("[data-corner-dock]")?.shadowRoot)).toBe(
    null,
  );
  // One call is heard, the person's: those of the page would have come before it.
  const composer = await pressButton(connected, button);
  // A browser that ends while the popup still opens ends the call with an error.
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  expect(await inWorker(connected.courier, "self.calls")).toBe(1);
});

test("it is there on profiles only, and gone within a frame of leaving one", async ({
  connected,
}) => {
  await switchOn(connected);
  const page = await connected.visit("/feed/");
  const { host } = new PageButton(page);
  await expect(page.getByRole("heading", { name: "Feed" })).toBeVisible();
  await expect(host).toHaveCount(0);
  await page.getByRole("link", { name: "Tomas Lindqvist" }).first().click();
  await expect(host).toBeVisible();
  await page.goBack();
  await expect(host).toHaveCount(0);
  await page.goForward();
  await expect(host).toBeVisible();

  const afterAFrame = (path: string) =>
    page.evaluate(async (path) => {
      window.history.pushState(null, "", path);
      await new Promise(requestAnimationFrame);
      return document.querySelectorAll("[data-corner-dock]").length;
    }, path);
  expect(await afterAFrame("/feed/")).toBe(0);
  expect(await afterAFrame("/in/ada-brandt/")).toBe(1);
  expect(await afterAFrame("/in/me/")).toBe(0);
});

test("it stands in the corner that was chosen, also in pages that are open already", async ({
  connected,
}) => {
  await switchOn(connected);
  const page = await connected.visit("/in/ada-brandt/");
  const button = new PageButton(page);
  const width = await page.evaluate(() => window.innerWidth);
  expect((await button.middle()).x).toBeGreaterThan(width / 2);
  const options = await connected.openOptions();
  await options.cornerPicker.selectOption("Top left");
  await expect.poll(async () => (await button.middle()).x).toBeLessThan(width / 2);
  expect((await button.middle()).y).toBeLessThan(200);
  await page.reload();
  expect((await button.middle()).x).toBeLessThan(width / 2);
});

test("switched off it leaves the open pages, and Chrome has its permission back", async ({
  connected,
}) => {
  await switchOn(connected);
  const page = await connected.visit("/in/ada-brandt/");
  const { host } = new PageButton(page);
  await expect(host).toBeVisible();
  const options = await connected.openOptions();
  await options.buttonSwitch.click();
  await expect(options.cornerPicker).toBeHidden();
  await expect(host).toHaveCount(0);
  const ask = `chrome.permissions.contains({ origins: ["https://www.linkedin.com/*"] })`;
  await expect.poll(() => inWorker(connected.courier, ask)).toBe(false);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Ada Brandt" }).first()).toBeVisible();
  await expect(host).toHaveCount(0);

  // Given once, it is given again without a question.
  await options.buttonSwitch.click();
  await expect(options.cornerPicker).toBeVisible();
  await expect(host).toBeVisible();
});

test("without the permission, taken back in Chrome's own page, nothing of it is left or comes back", async ({
  connected,
}) => {
  await switchOn(connected);
  const page = await connected.visit("/in/ada-brandt/");
  const { host } = new PageButton(page);
  await expect(host).toBeVisible();
  await setSiteAccess(connected.courier, false);
  await expect(host).toHaveCount(0);

  // activeTab would let a script that was left registered run again.
  await connected.openComposer(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Ada Brandt" }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(
    await inWorker(connected.courier, "chrome.scripting.getRegisteredContentScripts()"),
  ).toEqual([]);

  const options = await connected.openOptions();
  await expect(options.buttonSwitch).not.toBeChecked();
  await setSiteAccess(connected.courier, true);
  await expect(host).toBeVisible();
});

for (const [what, happens] of [
  ["an update", reloadExtension],
  ["switching Courier off and on again", switchOffAndOn],
] as const) {
  test(`${what} leaves one button in an open page, and that one works`, async ({ connected }) => {
    await switchOn(connected);
    const page = await connected.visit("/in/ada-brandt/");
    const button = new PageButton(page);
    await expect(button.host).toBeVisible();
    await button.host.evaluate((node) => node.setAttribute("data-before", ""));
    await happens(connected.courier);
    await expect(page.locator("[data-before]")).toHaveCount(0);
    await expect(button.host).toHaveCount(1);
    const composer = await pressButton(connected, button);
    await expect(composer.heading("Ada Brandt")).toBeVisible();
    await clickElsewhere(connected.courier, page);

    // The dead one's ears are still in the page: it must not come back with the next profile.
    await page.evaluate(() => window.history.pushState(null, "", "/feed/"));
    await expect(button.host).toHaveCount(0);
    await page.evaluate(() => window.history.pushState(null, "", "/in/noor-haddad/"));
    await expect(button.host).toHaveCount(1);
  });
}
