import type { Page } from "@playwright/test";
import { clickElsewhere, panelAfter, pressWithAltShift } from "../sandbox/browser/toolbar.ts";
import { ada, fullName, profilePath, rahel, urnOf } from "../sandbox/linkedin/people.ts";
import { expect, test, type World } from "./courier-test.ts";
import { intoPanel } from "./into-panel.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";
import { SidePanel } from "./pages/side-panel.ts";

const [adasName, rahelsName] = [fullName(ada), fullName(rahel)];

/** A panel that holds a message to Ada, beside her page. */
async function adasPanel(world: World): Promise<{ panel: SidePanel; page: Page }> {
  const page = await world.visit(profilePath(ada));
  const panel = await intoPanel(world, await world.openComposer(page));
  await expect(panel.heading(adasName)).toBeVisible();
  await panel.message.fill("Hello Ada");
  return { panel, page };
}

/** Another tab, with Rahel's page, where Courier was called. */
async function rahelsTab(world: World): Promise<Page> {
  const page = await world.visit(profilePath(rahel));
  const popup = await world.openComposer(page);
  await expect(popup.heading(rahelsName)).toBeVisible();
  await clickElsewhere(world.courier, page);
  return page;
}

const reached = (world: World) =>
  world.sandbox
    .deliveries()
    .map(({ recipientProfileUrn, message }) => [recipientProfileUrn, message]);

test("the popup opens it with the person and the text so far, and makes way", async ({
  connected,
}) => {
  const page = await connected.visit(profilePath(ada));
  const popup = await connected.openComposer(page);
  await popup.message.pressSequentially("So far");
  const text = await popup.message.inputValue();
  const panel = await intoPanel(connected, popup);
  await expect(panel.heading(adasName)).toBeVisible();
  await expect(panel.message).toHaveValue(text);
  expect(text).toContain("So far");
  await expect.poll(() => popup.page.isClosed()).toBe(true);
  // Unlike a popup it stays when the page is used.
  await page.mouse.click(2, 2);
  await panel.pressSend();
  await expect(panel.outcome).toContainText(/sent to Ada/i);
  expect(reached(connected)).toEqual([[urnOf(ada), text]]);
});

test("it goes on with a person who was typed in, beside whatever tab", async ({ connected }) => {
  const page = await connected.visit("/feed/");
  const popup = await connected.openComposer(page);
  await popup.page
    .getByRole("textbox", { name: "Profile address" })
    .fill("linkedin.com/in/noor-haddad");
  await popup.page.keyboard.press("Enter");
  await popup.message.fill("Hello Noor");
  const panel = await intoPanel(connected, popup);
  await expect(panel.heading("noor-haddad")).toBeVisible();
  await expect(panel.message).toHaveValue("Hello Noor");
  await expect(panel.alert).toBeEmpty();
});

test("its key opens it for the person in the tab", async ({ connected }) => {
  // With it Chrome's word does not tell that the key was a call.
  await connected.allowLinkedin();
  const page = await connected.visit(profilePath(ada));
  const opened = panelAfter(connected.courier, () => pressWithAltShift(page, "S"));
  const panel = new SidePanel(await opened);
  await expect(panel.heading(adasName)).toBeVisible();
  await expect(panel.page.getByText("Read from the profile")).toBeVisible();
});

test("the tab moves on: the draft stays, and goes out only after a choice", async ({
  connected,
}) => {
  const { panel, page } = await adasPanel(connected);
  await page
    .locator(`aside a[href="${profilePath(rahel)}"]`)
    .first()
    .click();
  await expect(panel.alert).toContainText(`You are now on ${rahelsName}`);
  await expect(panel.alert).toContainText(`This draft is for ${adasName}`);
  await expect(panel.message).toHaveValue("Hello Ada");
  await panel.message.press("Control+Enter");
  await expect(panel.send).toHaveAttribute("aria-disabled", "true");
  expect(reached(connected)).toEqual([]);
  await panel.stayWith(adasName);
  await expect(panel.message).toBeFocused();
  // The one in front is another's.
  await expect(panel.page.getByText("Read from this page")).toBeHidden();
  await panel.pressSend();
  await expect(panel.outcome).toContainText(/sent to Ada/i);
  expect(reached(connected)).toEqual([[urnOf(ada), "Hello Ada"]]);
});

test("another tab is another person, and each keeps their draft", async ({ connected }) => {
  const { panel, page } = await adasPanel(connected);
  const other = await rahelsTab(connected);
  await expect(panel.alert).toContainText(`You are now on ${rahelsName}`);
  await expect(panel.heading(adasName)).toBeVisible();
  await panel.writeTo(rahelsName);
  await expect(panel.heading(rahelsName)).toBeVisible();
  await panel.message.fill("Hello Rahel");
  await page.bringToFront();
  await expect(panel.alert).toContainText(`You are now on ${adasName}`);
  await expect(panel.alert).toContainText(`This draft is for ${rahelsName}`);
  await panel.writeTo(adasName);
  await expect(panel.message).toHaveValue("Hello Ada");
  await other.bringToFront();
  await panel.writeTo(rahelsName);
  await expect(panel.message).toHaveValue("Hello Rahel");
  await panel.pressSend();
  await expect(panel.outcome).toContainText(/sent to Rahel/i);
  expect(reached(connected)).toEqual([[urnOf(rahel), "Hello Rahel"]]);
});

for (const isAllowed of [false, true]) {
  const allowed = isAllowed ? ", though Chrome tells its address for the page button" : "";
  test(`of a tab where Courier was not called it claims nothing until it is${allowed}`, async ({
    connected,
  }) => {
    if (isAllowed) await connected.allowLinkedin();
    const { panel } = await adasPanel(connected);
    const page = await connected.visit(profilePath(rahel));
    await expect(panel.callHere).toContainText("press Alt+Shift+M");
    await lookAt(panel.page, "panel-not-called");
    await expect(panel.alert).toBeEmpty();
    await expect(panel.page.getByText(new RegExp(rahel.lastName))).toHaveCount(0);
    await expect(panel.message).toHaveValue("Hello Ada");
    const popup = await connected.openComposer(page);
    await expect(popup.heading(rahelsName)).toBeVisible();
    await expect(panel.alert).toContainText(`You are now on ${rahelsName}`);
    await expect(panel.callHere).toHaveCount(0);
    await expect(panel.heading(adasName)).toBeVisible();
  });
}

test("a tab that leaves LinkedIn is not spoken of any more", async ({ connected }) => {
  const { panel, page } = await adasPanel(connected);
  await page.goto("about:blank");
  await expect(panel.callHere).toBeVisible();
  await panel.pressSend();
  await expect(panel.outcome).toContainText(/sent to Ada/i);
});

test("without a person it shows how to call it, and follows the tab in front", async ({
  connected,
}) => {
  // With it Chrome tells the address of every page of LinkedIn, called or not.
  await connected.allowLinkedin();
  const { panel } = await adasPanel(connected);
  await connected.visit(profilePath(rahel));
  await panel.page.reload();
  await expect(panel.callHere).toBeVisible();
  await expect(panel.page.getByRole("textbox", { name: "Profile address" })).toBeVisible();
  await lookAt(panel.page, "panel-nobody");
  await rahelsTab(connected);
  await expect(panel.heading(rahelsName)).toBeVisible();
});

test("the tab of the person is closed: they stay, and the message goes to them", async ({
  connected,
}) => {
  const { panel, page } = await adasPanel(connected);
  await page.close();
  await panel.pressSend();
  await expect(panel.outcome).toContainText(/sent to Ada/i);
  await panel.page.getByRole("button", { name: "Write another" }).click();
  await expect(panel.beforeYouSend).toContainText(/Sent today/);
  await expect(panel.heading(adasName)).toBeVisible();
  expect(reached(connected)).toEqual([[urnOf(ada), "Hello Ada"]]);
});

test("a move during a send changes nothing of it, and is told at its end", async ({
  connected,
}) => {
  const { panel } = await adasPanel(connected);
  const other = await rahelsTab(connected);
  await panel.stayWith(adasName);
  connected.sandbox.setFault("held");
  await panel.pressSend();
  await expect(panel.page.getByRole("button", { name: "Sending…" })).toBeVisible();
  await connected.visit(profilePath(ada));
  await other.bringToFront();
  await expect(panel.page.getByRole("button", { name: "Sending…" })).toBeVisible();
  await expect(panel.alert).toBeEmpty();
  await expect.poll(() => connected.sandbox.release()).toBe(1);
  await expect(panel.outcome).toContainText(/sent to Ada/i);
  await expect(panel.alert).toContainText(`You are now on ${rahelsName}`);
  await panel.writeTo(rahelsName);
  await expect(panel.heading(rahelsName)).toBeVisible();
  expect(reached(connected)).toEqual([[urnOf(ada), "Hello Ada"]]);
});

/** Without a wait between: whoever sees the other's Send first has no button to press any more. */
async function pressTogether(...composers: ComposerPopup[]): Promise<void> {
  for (const { send } of composers) await expect(send).not.toHaveAttribute("aria-disabled", "true");
  const buttons = await Promise.all(composers.map(({ send }) => send.elementHandle()));
  await Promise.all(buttons.map((button) => button?.dispatchEvent("click")));
}

test("popup and panel together send once", async ({ connected }) => {
  const { panel, page } = await adasPanel(connected);
  const popup = await connected.openComposer(page);
  await expect(popup.message).toHaveValue("Hello Ada");
  connected.sandbox.setFault("held");
  await pressTogether(popup, panel);
  await expect.poll(() => connected.sandbox.release()).toBe(1);
  await expect(panel.outcome).toContainText(/sent to Ada/i);
  await expect(popup.outcome).toContainText(/sent to Ada/i);
  expect(reached(connected)).toEqual([[urnOf(ada), "Hello Ada"]]);
});

for (const [what, code] of [
  [
    "has no side panel",
    "Object.defineProperty(globalThis.browser ?? chrome, 'sidePanel', { value: undefined })",
  ],
  ["does not open it", "chrome.sidePanel.open = () => Promise.reject(new Error('no'))"],
] as const) {
  test(`where Chrome ${what} the popup says so and stays`, async ({ connected }) => {
    const page = await connected.visit(profilePath(ada));
    const popup = await connected.openComposer(page);
    await popup.message.fill("Hello Ada");
    await popup.page.evaluate(code);
    await popup.page.getByRole("button", { name: "Open in side panel" }).click();
    await expect(popup.page.getByText(/Chrome did not open the side panel/)).toBeVisible();
    await expect(popup.message).toHaveValue("Hello Ada");
  });
}

/** How the facts below a name begin: with the dot before each that follows another in its line, and only there. */
function dotsBelow(heading: HTMLElement | SVGElement): string[] {
  const facts = heading.parentElement?.querySelector("p:last-of-type");
  // Not under the bar with Send.
  facts?.scrollIntoView({ block: "center" });
  const isRtl = getComputedStyle(heading).direction === "rtl";
  const line = facts?.getBoundingClientRect() ?? new DOMRect();
  return [...(facts?.children ?? [])].map((fact) => {
    const { left, right, top } = fact.getBoundingClientRect();
    const isFirst = isRtl ? line.right - right < 1 : left - line.left < 1;
    // What is cut off takes no click either.
    const hit = document.elementFromPoint(isRtl ? right - 4 : left + 4, top + 8);
    return facts?.contains(hit) === isFirst ? `wrong: ${fact.textContent}` : "right";
  });
}

test("its states, from as narrow as Chrome makes it, in two directions and large", async ({
  connected,
}) => {
  const { panel } = await adasPanel(connected);
  const { page } = panel;
  await rahelsTab(connected);
  await expect(panel.alert).toContainText(rahelsName);
  for (const [name, width, zoom, dir] of [
    ["panel-moved", 320, "1", "ltr"],
    ["panel-wide", 560, "1", "ltr"],
    ["panel-rtl", 360, "1", "rtl"],
    ["panel-large", 640, "2", "ltr"],
  ] as const) {
    await page.setViewportSize({ width, height: 725 });
    await page.evaluate(
      `document.documentElement.style.zoom = "${zoom}"; document.documentElement.dir = "${dir}"`,
    );
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await expect(panel.send).toBeInViewport({ ratio: 1 });
    const dots = new Set(await panel.heading(adasName).evaluate(dotsBelow));
    expect(dots, name).toEqual(new Set(["right"]));
    await lookAt(page, name);
  }
});
