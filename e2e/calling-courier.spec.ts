import type { Page } from "@playwright/test";
import { clickElsewhere, popupAfter } from "../sandbox/browser/toolbar.ts";
import { chooseFromMenu, inWorker } from "../sandbox/browser/worker.ts";
import { tomas } from "../sandbox/linkedin/people.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import { ComposerPopup } from "./pages/composer-popup.ts";

const tomasLink = `https://www.linkedin.com/in/${tomas.slug}/?trk=feed`;

/** Stands for the grant that a choice in the menu brings; see `chooseFromMenu` for what is not shown here. */
async function visitWithAccess(world: World, address: string): Promise<Page> {
  await world.allowLinkedin();
  return world.visit(address);
}

async function menu(
  world: World,
  entry: Parameters<typeof chooseFromMenu>[1],
): Promise<ComposerPopup> {
  const popup = await popupAfter(world.courier, () => chooseFromMenu(world.courier, entry));
  return new ComposerPopup(popup);
}

const hint = (world: World) =>
  inWorker(
    world.courier,
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id: tabId }]) =>
      [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })])`,
  );

test("Chrome has all entries of the context menu", async ({ world }) => {
  const update = (id: string) =>
    inWorker(world.courier, `chrome.contextMenus.update("${id}", {})`).then(() => "there", String);
  // They are made when the extension is installed, which this may overtake.
  for (const id of ["page", "panel", "link"]) await expect.poll(() => update(id)).toBe("there");
  expect(await update("other")).toContain("Cannot find menu item");
});

test("the entry for the page opens the composer for the person there", async ({ connected }) => {
  await visitWithAccess(connected, "/in/ada-brandt/");
  const composer = await menu(connected, { menuItemId: "page" });
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.page.getByText("Read from this page")).toBeVisible();
});

test("the entry for a link opens the composer for its person, who stays the person", async ({
  connected,
}) => {
  const page = await visitWithAccess(connected, "/in/ada-brandt/");
  const composer = await menu(connected, { menuItemId: "link", linkUrl: tomasLink });
  await expect(composer.heading(tomas.slug)).toBeVisible();
  await expect(composer.page.getByText("From a link")).toBeVisible();
  await lookAt(composer.page, "composer-link");
  await composer.message.fill("Hello Tomas");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent/i);
  await composer.page.getByRole("button", { name: "Write another" }).click();
  await expect(composer.beforeYouSend).toContainText(/Sent today/);
  await expect(composer.heading(tomas.slug)).toBeVisible();
  expect(connected.sandbox.deliveries()).toMatchObject([
    { recipientProfileId: tomas.slug, message: "Hello Tomas" },
  ]);

  await clickElsewhere(connected.courier, page);
  const next = await connected.openComposer(page);
  await expect(next.heading("Ada Brandt")).toBeVisible();
});

test("a link to one's own profile, or to nobody, opens the popup, which says so", async ({
  connected,
}) => {
  const page = await visitWithAccess(connected, "/feed/");
  for (const [linkUrl, sentence] of [
    ["https://www.linkedin.com/in/me/", /your own profile/],
    ["https://www.linkedin.com/in/", /does not lead to the profile/],
  ] as const) {
    const composer = await menu(connected, { menuItemId: "link", linkUrl });
    await expect(composer.page.getByText(sentence)).toBeVisible();
    await clickElsewhere(connected.courier, page);
  }
});

test("a person who was typed in stays the person for the next message", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  await page.goto("https://www.linkedin.com/feed/");
  const composer = await connected.openComposer(page);
  await composer.page
    .getByRole("textbox", { name: "Profile address" })
    .fill("linkedin.com/in/noor-haddad");
  await composer.page.keyboard.press("Enter");
  await composer.message.fill("Hello Noor");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent/i);
  await composer.page.getByRole("button", { name: "Write another" }).click();
  await expect(composer.heading("noor-haddad")).toBeVisible();
  await expect(composer.page.getByText("Typed in")).toBeVisible();
});

test("where the popup does not open by itself, the toolbar says to click, until that is done", async ({
  connected,
}) => {
  const page = await visitWithAccess(connected, "/in/ada-brandt/");
  const before = await hint(connected);
  await inWorker(connected.courier, "chrome.action.openPopup = () => Promise.reject(new Error())");
  await chooseFromMenu(connected.courier, { menuItemId: "link", linkUrl: tomasLink });
  await expect
    .poll(() => hint(connected))
    .toEqual(["here", "Click Courier to write to this person"]);
  const composer = await connected.openComposer(page);
  await expect(composer.heading(tomas.slug)).toBeVisible();
  expect(await hint(connected)).toEqual(before);
});

test("a popup that is open already counts as opened", async ({ connected }) => {
  const page = await visitWithAccess(connected, "/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  const before = await hint(connected);
  await inWorker(
    connected.courier,
    `{ const ask = chrome.runtime.getContexts;
      chrome.runtime.getContexts = async (which) => (self.open = await ask(which)); }`,
  );
  await chooseFromMenu(connected.courier, { menuItemId: "page" });
  await expect.poll(() => inWorker(connected.courier, "self.open?.length")).toBe(1);
  expect(await hint(connected)).toEqual(before);
});

test("where Chrome does not open the side panel from the menu, the popup opens", async ({
  connected,
}) => {
  await visitWithAccess(connected, "/in/ada-brandt/");
  // The worker is told of a choice that no person made, and Chrome refuses the panel for that.
  const composer = await menu(connected, { menuItemId: "panel" });
  await expect(composer.heading("Ada Brandt")).toBeVisible();
});

test("the entry for the side panel asks for it in the window of the page", async ({
  connected,
}) => {
  await visitWithAccess(connected, "/in/ada-brandt/");
  await inWorker(
    connected.courier,
    "chrome.sidePanel.open = async ({ windowId }) => { self.asked = windowId; }",
  );
  await chooseFromMenu(connected.courier, { menuItemId: "panel" });
  const isAsked = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([{ windowId }]) => windowId === self.asked)`;
  await expect.poll(() => inWorker(connected.courier, isAsked)).toBe(true);
});
