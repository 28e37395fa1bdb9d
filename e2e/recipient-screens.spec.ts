import { sduiProfile } from "../sandbox/linkedin/pages/sdui-profile.ts";
import { ada, profilePath, tomas, viewer } from "../sandbox/linkedin/people.ts";
import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import { openSalesLead, stall, withoutContent } from "./pages/odd-pages.ts";

test("composer when the tab moved on", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await page.goto(`https://www.linkedin.com${profilePath(tomas)}`);
  await expect(composer.alert).toContainText("Tomas Lindqvist");
  await expect(composer.page.getByRole("button", { name: /^Stay/ })).toBeEnabled();
  await lookAt(composer.page, "composer-tab-moved");
});

test("composer without a name", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  await withoutContent(page);
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByRole("textbox", { name: "Name" })).toBeVisible();
  await lookAt(composer.page, "composer-no-name");
});

test("composer of a page that shows a name unlike its address", async ({ connected }) => {
  const page = await connected.courier.context.newPage();
  const person = { ...ada, slug: "the-data-person" };
  const markup = sduiProfile({ person, viewer, rail: [tomas] });
  const address = `https://www.linkedin.com${profilePath(person)}`;
  await page.route(address, (route) => route.fulfill({ body: markup, contentType: "text/html" }));
  await page.goto(address);
  // A page that has moved inside can hold the words of somebody before.
  await page.evaluate(() => window.history.pushState(null, "", window.location.href));
  const composer = await connected.openComposer(page);
  await expect(composer.heading("the-data-person")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi \{\{first_name\}\},/);
  const offer = composer.page.getByText(/shows “Ada Brandt”/);
  await expect(offer).toBeVisible();
  await lookAt(composer.page, "composer-name-doubtful");
  await composer.page.getByRole("button", { name: "Use it" }).click();
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
});

test("composer with a name typed in", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  await withoutContent(page);
  const composer = await connected.openComposer(page);
  await composer.page.getByRole("textbox", { name: "Name" }).fill("Ada Brandt");
  await composer.page.keyboard.press("Enter");
  await expect(composer.page.getByText(/name typed in/)).toBeVisible();
  await lookAt(composer.page, "composer-name-typed");
});

test("composer with a name offered", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello {{first_name}}, how are you?");
  await expect(composer.page.getByRole("button", { name: "Put it in" })).toBeVisible();
  await lookAt(composer.page, "composer-name-offered");
});

test("what could be read", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.page.getByRole("button", { name: /What could be read/ }).click();
  await expect(composer.page.getByRole("button", { name: "Copy for a bug report" })).toBeVisible();
  await lookAt(composer.page, "composer-explained");
});

test("popup with the form for somebody else, and an address that is none", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.page.getByRole("button", { name: "Write to somebody else" }).click();
  await composer.page.getByRole("textbox", { name: "Profile address" }).fill("lnkd.in/xyz");
  await composer.page.keyboard.press("Enter");
  await expect(composer.page.getByText(/not on LinkedIn|short link/)).toBeVisible();
  await lookAt(composer.page, "popup-somebody-else");
});

test("popup on a page of Sales Navigator", async ({ connected }) => {
  const page = await connected.courier.context.newPage();
  await openSalesLead(page);
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText(/This is a Sales Navigator page/)).toBeVisible();
  await lookAt(composer.page, "popup-sales-navigator");
});

test("composer over a page that cannot be read", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  await stall(page);
  const composer = await connected.openComposer(page);
  await expect(composer.heading("ada-brandt")).toBeVisible();
  await expect(composer.page.getByText(/could not read this page/)).toBeVisible();
  await lookAt(composer.page, "composer-page-not-readable");
});
