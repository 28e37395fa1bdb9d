import { pressShortcut } from "../sandbox/browser/toolbar.ts";
import { ada, tomas } from "../sandbox/linkedin/people.ts";
import { expect, test } from "./courier-test.ts";
import { ComposerPopup } from "./pages/composer-popup.ts";

const urnOf = (id: string) => `urn:li:fsd_profile:${id}`;

test("one click opens a composer with a message for the person, one more sends it", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await expect(composer.beforeYouSend).toContainText("Mira Sandholm");
  const text = await composer.message.inputValue();

  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent to Ada/i);
  await expect(composer.page.getByText("149")).toBeVisible();
  expect(connected.sandbox.deliveries()).toHaveLength(1);
  expect(connected.sandbox.deliveries()[0]).toMatchObject({
    accountName: "Mira Sandholm",
    recipientProfileUrn: urnOf(ada.id),
    messageType: "normal",
    message: text,
  });
});

test("the shortcut opens the same composer as the toolbar", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = new ComposerPopup(await pressShortcut(connected.courier, page));
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
});

test("the same person is read from a page of the classic family", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/?layout=ember");
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent/i);
  expect(connected.sandbox.deliveries().map((each) => each.recipientProfileUrn)).toEqual([
    urnOf(ada.id),
  ]);
});

test("after moving through the site in the page, the person is the one on the page", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  await page.goto("https://www.linkedin.com/feed/");
  await page.getByRole("link", { name: "Tomas Lindqvist" }).first().click();
  await expect(page).toHaveURL(/tomas-lindqvist/);
  await expect(page.getByRole("heading", { name: "Tomas Lindqvist" }).first()).toBeVisible();
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Tomas Lindqvist")).toBeVisible();
  await composer.message.fill("Hello Tomas");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent/i);
  expect(connected.sandbox.deliveries().map((each) => each.recipientProfileUrn)).toEqual([
    urnOf(tomas.id),
  ]);
});

test("a page that moved on to somebody else under the open composer stops the send", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await page.evaluate((path) => window.history.pushState(null, "", path), `/in/${tomas.slug}/`);
  await expect(composer.alert).toContainText(tomas.slug);
  await expect(composer.alert).toContainText("Ada Brandt");
  await expect(composer.send).toHaveAttribute("aria-disabled", "true");
  await composer.page.keyboard.press("Control+Enter");
  await expect(composer.message).toHaveValue("Hello Ada");
  expect(connected.sandbox.deliveries()).toEqual([]);
});

test("Ctrl+Enter sends, and ten presses send once", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  for (let press = 0; press < 10; press += 1) await composer.page.keyboard.press("Control+Enter");
  await expect(composer.outcome).toContainText(/sent/i);
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});

test("an InMail needs a subject, and arrives with it", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.chooseType("InMail");
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.page.getByText(/subject/i).first()).toBeVisible();
  await expect(composer.subject).toBeFocused();
  expect(connected.sandbox.deliveries()).toEqual([]);
  expect(connected.sandbox.requests().filter((each) => each.method === "POST")).toEqual([]);

  await composer.subject.fill("Design & maps");
  await composer.send.click();
  await expect(composer.outcome).toContainText(/sent/i);
  expect(connected.sandbox.deliveries()).toMatchObject([
    { messageType: "inmail", subject: "Design & maps", message: "Hello Ada" },
  ]);
});

test("8,000 characters with emoji and line breaks arrive byte for byte", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  const unit = "Grüße 👩🏽‍🚀 – שלום עולם\n\n\tüber  zwei   Zeilen ";
  const text = unit.repeat(200).slice(0, 7_990).concat("🦉🦉🦉🦉🦉");
  await composer.message.fill(text);
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/sent/i);
  expect(text).toHaveLength(8_000);
  expect(connected.sandbox.deliveries()[0]?.message).toBe(text);
});

test("a name that is not known is never left out: Send stops and the place is named", async ({
  connected,
}) => {
  const page = await connected.visit("/feed/");
  const composer = await connected.openComposer(page);
  await composer.page
    .getByRole("textbox", { name: "Profile address" })
    .fill("linkedin.com/in/zoë-çelik");
  await composer.page.keyboard.press("Enter");
  await expect(composer.message).toHaveValue(/\{\{first_name\}\}/);
  await composer.pressSend();
  await expect(composer.page.getByText(/first name/i).first()).toBeVisible();
  expect(connected.sandbox.deliveries()).toEqual([]);

  await composer.message.fill("Hello Zoë");
  await composer.send.click();
  await expect(composer.outcome).toContainText(/sent/i);
  expect(connected.sandbox.deliveries()).toMatchObject([{ recipientProfileId: "zoë-çelik" }]);
});
