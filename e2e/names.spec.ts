import { sduiProfile } from "../sandbox/linkedin/pages/sdui-profile.ts";
import { ada, type Person, profilePath, tomas, viewer } from "../sandbox/linkedin/people.ts";
import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

const editName = "Edit the first name";
const field = "First name in texts";

async function setFirstName({ page }: ComposerPopup, firstName: string): Promise<void> {
  await page.getByRole("button", { name: editName }).press("Enter");
  await expect(page.getByRole("textbox", { name: field })).toBeFocused();
  await page.getByRole("textbox", { name: field }).fill(firstName);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: editName })).toBeFocused();
}

async function visitAs(world: World, person: Person) {
  const page = await world.courier.context.newPage();
  const address = `https://www.linkedin.com${profilePath(person)}`;
  const markup = sduiProfile({ person, viewer, rail: [tomas] });
  await page.route(address, (route) => route.fulfill({ body: markup, contentType: "text/html" }));
  await page.goto(address);
  return page;
}

test("a first name that is corrected fills the text, and is there again from every account", async ({
  connected,
}) => {
  const decorated = { ...ada, firstName: "DR. ADA", lastName: "BRANDT, PhD" };
  const page = await visitAs(connected, decorated);
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.page.getByText("Greets: Ada, guessed")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await lookAt(composer.page, "greeting-guessed");
  await composer.page.getByRole("button", { name: editName }).click();
  await expect(composer.page.getByRole("textbox", { name: field })).toBeFocused();
  await lookAt(composer.page, "greeting-edit");
  await composer.page.getByRole("textbox", { name: field }).fill("Xavier");
  await composer.page.keyboard.press("Escape");
  await expect(composer.page.getByRole("button", { name: editName })).toBeFocused();
  await expect(composer.page.getByText("Greets: Ada, guessed")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);

  await setFirstName(composer, "Addy");
  await expect(composer.message).toHaveValue(/^Hi Addy,/);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await lookAt(composer.page, "greeting-set");
  await composer.page.getByRole("button", { name: editName }).click();
  await expect(composer.page.getByRole("button", { name: "Back to “Ada”" })).toBeVisible();
  await composer.page.keyboard.press("Escape");
  await clickElsewhere(connected.courier, page);
  await connected.stopWorker();

  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue(/^Hi Addy,/);
  await again.switchTo("Tobi Quillberg");
  await expect(again.beforeYouSend).toContainText("Tobi Quillberg");
  await expect(again.message).toHaveValue(/^Hi Addy,/);
  await again.pressSend();
  await expect(again.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([
    {
      recipientProfileUrn: `urn:li:fsd_profile:${ada.id}`,
      message: expect.stringMatching(/^Hi Addy,/),
    },
  ]);
});

test("a text that was begun keeps its name until the change is taken, and has it back with Undo", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada, about Adalbert.");
  await setFirstName(composer, "Addy");
  await expect(composer.page.getByText("Your text says “Ada”.")).toBeVisible();
  await expect(composer.message).toHaveValue("Hello Ada, about Adalbert.");
  await lookAt(composer.page, "greeting-offer");
  await composer.page.getByRole("button", { name: "Change it" }).click();
  await expect(composer.message).toHaveValue("Hello Addy, about Adalbert.");
  await composer.page.getByRole("button", { name: "Undo" }).click();
  await expect(composer.message).toHaveValue("Hello Ada, about Adalbert.");
});

test("a name is changed in the text, or left, and the keys and the box's own Undo go on in it", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await setFirstName(composer, "Addy");
  await composer.page.getByRole("button", { name: "Change it" }).press("Enter");
  await expect(composer.message).toHaveValue("Hello Addy");
  await expect(composer.message).toBeFocused();
  await composer.page.keyboard.press("Control+z");
  await expect(composer.message).toHaveValue("Hello Ada");
  await setFirstName(composer, "Ad");
  await composer.message.fill("Hello Addy");
  await composer.page.getByRole("button", { name: "Leave it" }).press("Enter");
  await expect(composer.message).toBeFocused();
  await expect(composer.message).toHaveValue("Hello Addy");
});

test("a correction is taken back to what the page says", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await setFirstName(composer, "Addy");
  await expect(composer.message).toHaveValue(/^Hi Addy,/);
  await composer.page.getByRole("button", { name: editName }).click();
  await composer.page.getByRole("textbox", { name: field }).fill("");
  await composer.page.getByRole("button", { name: "Back to “Ada”" }).click();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
});

test("a correction for a name that the page shows no more is told and not used", async ({
  connected,
}) => {
  const page = await visitAs(connected, ada);
  await setFirstName(await connected.openComposer(page), "Addy");
  await page.close();

  const married = await visitAs(connected, { ...ada, lastName: "Holm" });
  const composer = await connected.openComposer(married);
  await expect(composer.heading("Ada Holm")).toBeVisible();
  await expect(composer.page.getByText("You set “Addy” for Ada Brandt.")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await lookAt(composer.page, "greeting-outdated");
  await composer.page.getByRole("button", { name: "Use “Addy”" }).click();
  await expect(composer.message).toHaveValue(/^Hi Addy,/);
  await expect(composer.message).toBeFocused();
  await expect(composer.page.getByText("You set “Addy” for Ada Brandt.")).toBeHidden();
});

test("a text of 100,000 characters is counted in words, and goes out as it is", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  const text = `${"Grüße 🦉 ".repeat(222)}\n\n`.repeat(50);
  await composer.message.fill(text);
  await expect(composer.page.getByText("100,000 of 8,000 characters, over")).toBeVisible();
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()[0]?.message).toBe(text);
});

test("a text that the service finds too long is told with its length, and kept", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("x".repeat(9_000));
  connected.sandbox.setFault({ on: "send", status: 413, body: "" });
  await composer.pressSend();
  await expect(composer.outcome).toContainText("It has 9,000 characters, and up to 8,000");
  await lookAt(composer.page, "length-refused");
  await expect(composer.message).toHaveValue(/^x{9000}$/);
});

test("a message gets a subject on demand, and arrives with it", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.subject).toBeHidden();
  await composer.page.getByRole("button", { name: "Add a subject" }).click();
  await expect(composer.subject).toBeFocused();
  await composer.page.keyboard.type("Maps");
  await lookAt(composer.page, "message-subject");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([
    { messageType: "normal", subject: "Maps" },
  ]);
});

test("the hint about replies is there for an InMail, and stays off once it is switched off", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  const figure = composer.page.getByText(/^InMails of this length got/);
  await expect(figure).toBeHidden();
  await composer.chooseType("InMail");
  await expect(figure).toContainText("22% more replies");
  await composer.message.fill("x".repeat(1_500));
  await expect(figure).toContainText("11% fewer replies");
  await figure.getByRole("button", { name: "Why?" }).click();
  await expect(composer.page.getByText(/LinkedIn counted the replies/)).toBeVisible();
  await lookAt(composer.page, "hint-replies");
  await figure.getByRole("button", { name: "Don't show this" }).click();
  await expect(composer.page.getByText("Not shown any more.")).toBeVisible();
  await lookAt(composer.page, "hint-hidden");
  await composer.page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(figure).toBeVisible();
  await expect(composer.message).toBeFocused();
  await figure.getByRole("button", { name: "Don't show this" }).click();
  await expect(composer.page.getByText("Not shown any more.")).toBeVisible();
  await clickElsewhere(connected.courier, page);

  const again = await connected.openComposer(page);
  await again.chooseType("InMail");
  await expect(again.subject).toBeVisible();
  const options = await connected.openOptions();
  const wanted = options.page.getByRole("switch", { name: /InMail's length goes with replies/ });
  await expect(wanted).not.toBeChecked();
  await wanted.scrollIntoViewIfNeeded();
  await lookAt(options.page, "options-hints");
  await wanted.click();
  await expect(wanted).toBeChecked();
  await options.page.close();
  const last = await connected.openComposer(page);
  await last.chooseType("InMail");
  await expect(last.page.getByText(/^InMails of this length got/)).toBeVisible();
});
