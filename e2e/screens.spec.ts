import { setSiteAccess } from "../sandbox/browser/site-access.ts";
import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

test("popup without a key, and with a key but no account chosen", async ({ world }) => {
  const page = await world.visit("/in/ada-brandt/");
  const composer = await world.openComposer(page);
  await expect(composer.page.getByRole("button", { name: "Add your API key" })).toBeVisible();
  await lookAt(composer.page, "popup-no-key");

  const options = await world.openOptions();
  await options.saveKey(world.sandbox.sandboxKey);
  await expect(options.accountPicker).toBeVisible();
  const keyed = await world.openComposer(page);
  await expect(keyed.page.getByRole("button", { name: "Choose in settings" })).toBeVisible();
  await lookAt(keyed.page, "popup-no-account");
});

test("popup on one's own profile", async ({ connected }) => {
  const page = await connected.visit("/in/mira-sandholm-sandbox/");
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText(/your own profile/)).toBeVisible();
  await lookAt(composer.page, "popup-own-profile");
});

test("popup off a profile, with an address that is none, and with one that is", async ({
  connected,
}) => {
  const page = await connected.visit("/feed/");
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  await lookAt(composer.page, "popup-off-profile");
  const address = composer.page.getByRole("textbox", { name: "Profile address" });
  await address.fill("https://example.com/in/ada-brandt");
  await composer.page.getByRole("button", { name: "Open composer" }).click();
  await expect(composer.page.getByText(/This address is not on LinkedIn/)).toBeVisible();
  await expect(address).toHaveValue("https://example.com/in/ada-brandt");
  await lookAt(composer.page, "popup-bad-address");
  await address.fill("linkedin.com/in/bo-x");
  await composer.page.keyboard.press("Enter");
  await expect(composer.page.getByText(/^Typed in/)).toBeVisible();
  await lookAt(composer.page, "composer-typed");
});

test("composer from the first frame to the outcome", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  await lookAt(composer.page, "composer");
  connected.sandbox.setFault("held");
  await composer.pressSend();
  await expect(composer.page.getByRole("button", { name: "Sending…" })).toBeVisible();
  await lookAt(composer.page, "composer-sending");
  await expect.poll(() => connected.sandbox.release()).toBe(1);
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  await lookAt(composer.page, "composer-sent");
  await composer.page.getByRole("button", { name: "Write another" }).click();
  await expect(composer.beforeYouSend).toContainText(/Sent today/);
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/this very text/);
  await lookAt(composer.page, "composer-same-text");
  await composer.page.getByRole("button", { name: "Send again anyway" }).click();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toHaveLength(2);
});

test("composer with gaps, without text, and as an InMail without a subject", async ({
  connected,
}) => {
  const page = await connected.visit("/in/noor-haddad/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hi {{first_name}},\n\nhow is {{company}}?");
  await composer.pressSend();
  await expect(composer.page.getByText(/Fill in the first name and the company/)).toBeVisible();
  await lookAt(composer.page, "composer-gaps");
  await composer.message.fill("");
  await composer.send.click();
  await expect(composer.page.getByText("Write a message first.")).toBeVisible();
  await lookAt(composer.page, "composer-empty");
  await composer.chooseType("InMail");
  await composer.message.fill("Hello Noor. ".repeat(200));
  await composer.send.click();
  await expect(composer.page.getByText(/Add a subject first/)).toBeVisible();
  await lookAt(composer.page, "composer-inmail");
  await composer.page.getByRole("button", { name: "Start over" }).click();
  await expect(composer.page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Noor,/);
  await composer.page.getByRole("button", { name: "Undo" }).click();
  await expect(composer.message).toHaveValue(/Hello Noor/);
});

test("options before, with and after a key", async ({ world }) => {
  const options = await world.openOptions();
  await expect(options.keyBox).toBeVisible();
  await lookAt(options.page, "options-empty");
  await options.saveKey("11111111-2222-4333-8444-555555555555");
  await expect(options.page.getByText(/did not accept this key/)).toBeVisible();
  await lookAt(options.page, "options-refused");
  await options.saveKey(world.sandbox.sandboxKey);
  await expect(options.page.getByText("reaches 4 LinkedIn accounts")).toBeVisible();
  await lookAt(options.page, "options-kept");
  await options.chooseAccount("Yuna Fernhollow");
  await expect(options.page.getByText(/Reconnect it in the ConnectSafely/)).toBeVisible();
  await lookAt(options.page, "options-account-unwell");
  await options.removeKey();
  await expect(options.page.getByText(/removed from this device/)).toBeVisible();
  await lookAt(options.page, "options-removed");
});

test("options when the button on profiles was declined", async ({ world }) => {
  const options = await world.openOptions();
  await expect(options.buttonSwitch).not.toBeChecked();
  await options.page.evaluate("chrome.permissions.request = async () => false");
  await options.buttonSwitch.click();
  await expect(options.page.getByText(/there is no button/)).toBeVisible();
  await expect(options.buttonSwitch).not.toBeChecked();
  await options.buttonSwitch.scrollIntoViewIfNeeded();
  await lookAt(options.page, "options-button-declined");
});

test("options and a profile with the button on, and options when it is no longer allowed", async ({
  world,
}) => {
  await setSiteAccess(world.courier, true);
  const options = await world.openOptions();
  await options.buttonSwitch.click();
  await expect(options.cornerPicker).toBeVisible();
  await expect(options.buttonSwitch).toBeChecked();
  await options.cornerPicker.scrollIntoViewIfNeeded();
  await lookAt(options.page, "options-button-on");

  const page = await world.visit("/in/ada-brandt/");
  await expect(page.locator("[data-corner-dock]")).toBeVisible();
  for (const ground of ["light", "dark"]) {
    await page.screenshot({ path: `out/screens/page-button-${ground}.png` });
    await page.evaluate(() => {
      document.documentElement.style.setProperty("background", "#1d2226");
      document.body.style.setProperty("filter", "invert(0.9)");
    });
  }
  await page.close();

  await setSiteAccess(world.courier, false);
  await options.page.reload();
  await expect(options.page.getByText(/any more/)).toBeVisible();
  await expect(options.buttonSwitch).not.toBeChecked();
  await options.page.getByRole("button", { name: "Leave it off" }).scrollIntoViewIfNeeded();
  await lookAt(options.page, "options-button-lost");
  await options.page.getByRole("button", { name: "Leave it off" }).click();
  await expect(options.page.getByText(/any more/)).toBeHidden();
  await expect(options.buttonSwitch).not.toBeChecked();
});
