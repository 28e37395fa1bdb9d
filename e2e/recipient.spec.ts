import { ada, profilePath, tomas } from "../sandbox/linkedin/people.ts";
import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import { withoutContent } from "./pages/odd-pages.ts";

test("a name that comes late fills the template while nothing was typed", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const comes = await withoutContent(page);
  const composer = await connected.openComposer(page);
  await expect(composer.heading("ada-brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/\{\{first_name\}\}/);
  await comes();
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await expect(composer.page.getByText(/Read from this page/)).toBeVisible();
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent to Ada/i);
  expect(connected.sandbox.deliveries()).toMatchObject([
    { recipientProfileUrn: `urn:li:fsd_profile:${ada.id}` },
  ]);
});

test("a name that comes after the text was begun is offered, and Undo takes it out", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const comes = await withoutContent(page);
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello {{first_name}}, how are you?");
  await comes();
  await expect(composer.page.getByText("The page now tells the name: Ada.")).toBeVisible();
  await expect(composer.message).toHaveValue("Hello {{first_name}}, how are you?");
  await lookAt(composer.page, "composer-name-offered");
  await composer.page.getByRole("button", { name: "Put it in" }).click();
  await expect(composer.message).toHaveValue("Hello Ada, how are you?");
  await composer.page.getByRole("button", { name: "Undo" }).click();
  await expect(composer.message).toHaveValue("Hello {{first_name}}, how are you?");
});

test("a tab that moves on is told at once, and never switches the composer by itself", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Only for Ada");
  await page.goto(`https://www.linkedin.com${profilePath(tomas)}`);
  await expect(composer.alert).toContainText("This page now shows Tomas Lindqvist.");
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.send).toHaveAttribute("aria-disabled", "true");
  await expect(composer.page.getByRole("button", { name: /^Stay/ })).toBeEnabled();
  await lookAt(composer.page, "composer-tab-moved");

  await composer.page.getByRole("button", { name: "Write to Tomas Lindqvist" }).click();
  await expect(composer.heading("Tomas Lindqvist")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Tomas,/);
  await page.goto("https://www.linkedin.com/in/ada-brandt/");
  await composer.page.getByRole("button", { name: "Write to Ada Brandt" }).click();
  await expect(composer.message).toHaveValue("Only for Ada");
});

test("who stays with the person after the tab moved on sends to that person", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Only for Ada");
  await page.goto(`https://www.linkedin.com${profilePath(tomas)}`);
  await composer.page.getByRole("button", { name: "Stay with Ada Brandt" }).click();
  await expect(composer.alert).toBeEmpty();
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent to Ada/i);
  expect(connected.sandbox.deliveries()).toMatchObject([
    { recipientProfileUrn: `urn:li:fsd_profile:${ada.id}`, message: "Only for Ada" },
  ]);
});

test("the address of a name in the place of an id is the same person: no alarm", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  await page.evaluate((path) => window.history.replaceState(null, "", path), `/in/${ada.id}/`);
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await page.evaluate(() => window.history.replaceState(null, "", "/in/ada-brandt/"));
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.alert).toBeEmpty();
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent to Ada/i);
});

test("a person known by the address alone can be named, on a page and in the form", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  await withoutContent(page);
  const composer = await connected.openComposer(page);
  const name = composer.page.getByRole("textbox", { name: "Name" });
  await expect(name).toBeVisible();
  await lookAt(composer.page, "composer-no-name");
  await name.fill("Ada Brandt");
  await composer.page.keyboard.press("Enter");
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await expect(composer.message).toBeFocused();
  await expect(composer.page.getByText(/name typed in/)).toBeVisible();
  await lookAt(composer.page, "composer-name-typed");
});

test("the form for somebody else is a click away, and takes nothing from either text", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("A text for Ada");
  await composer.page.getByRole("button", { name: "Write to somebody else" }).click();
  await composer.page.getByRole("button", { name: "Back" }).click();
  await expect(composer.message).toHaveValue("A text for Ada");
  await composer.page.getByRole("button", { name: "Write to somebody else" }).click();
  await composer.page.getByRole("textbox", { name: "Profile address" }).fill("linkedin.com/feed/");
  await composer.page.getByRole("textbox", { name: "Name" }).fill("Zoë Mae Çelik");
  await composer.page.keyboard.press("Enter");
  await expect(composer.page.getByText(/not a person's profile/)).toBeVisible();
  await expect(composer.page.getByRole("textbox", { name: "Name" })).toHaveValue("Zoë Mae Çelik");
  await lookAt(composer.page, "popup-somebody-else");
  await composer.page
    .getByRole("textbox", { name: "Profile address" })
    .fill("linkedin.com/in/zoë-çelik");
  await composer.page.keyboard.press("Enter");
  await expect(composer.heading("Zoë Mae Çelik")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Zoë,/);
});

test("what could be read is told, and copied without a word about the person", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("In the middle of it");
  await composer.page.getByRole("button", { name: /What could be read/ }).click();
  await expect(
    composer.page.getByRole("heading", { name: "What Courier could read here" }),
  ).toBeVisible();
  await lookAt(composer.page, "composer-explained");
  const { cdp, extensionPage } = connected.courier;
  await cdp.send("Browser.grantPermissions", {
    origin: extensionPage("").slice(0, -1),
    permissions: ["clipboardReadWrite", "clipboardSanitizedWrite"],
  });
  await composer.page.getByRole("button", { name: "Copy for a bug report" }).click();
  await expect(composer.page.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await composer.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Courier \d/);
  expect(copied).toContain("layout: sdui");
  expect(copied).not.toMatch(/ada|brandt|fjordlight|ACoAA|4000000001|linkedin\.com/i);
  await composer.page.getByRole("button", { name: "Back" }).click();
  await expect(composer.message).toHaveValue("In the middle of it");
  await expect(composer.message).toBeFocused();
});
