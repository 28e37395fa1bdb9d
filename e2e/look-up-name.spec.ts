import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

/** The composer for somebody known by the address alone. */
async function typed(world: World, address: string): Promise<ComposerPopup> {
  const composer = await world.openComposer(await world.visit("/feed/"));
  await composer.page.getByRole("textbox", { name: "Profile address" }).fill(address);
  await composer.page.keyboard.press("Enter");
  await expect(composer.message).toHaveValue(/\{\{first_name\}\}/);
  return composer;
}

const button = ({ page }: ComposerPopup, name: string) => page.getByRole("button", { name });
const profiles = ({ sandbox }: World) =>
  sandbox.requests().filter(({ path }) => path === "/linkedin/profile").length;

test("a name is looked up at a press, offered, and fills the greeting when it is taken", async ({
  connected,
}) => {
  const composer = await typed(connected, "linkedin.com/in/ada-brandt");
  await lookAt(composer.page, "name-look-up");
  expect(profiles(connected)).toBe(0);
  await button(composer, "Look up the name").click();
  await expect(button(composer, "Use this name")).toBeFocused();
  await lookAt(composer.page, "name-looked-up");
  await expect(composer.message).toHaveValue(/\{\{first_name\}\}/);
  await composer.page.keyboard.press("Enter");
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await expect(composer.message).toBeFocused();
  // The service's word proves nobody.
  await expect(composer.beforeYouSend).toContainText("Check that this is the right person");
  expect(profiles(connected)).toBe(1);
});

test("a look-up in the middle of typing a name is not taken for the end of it", async ({
  connected,
}) => {
  const composer = await typed(connected, "linkedin.com/in/ada-brandt");
  await composer.page.getByRole("textbox", { name: "Name (optional)" }).fill("Ad");
  await button(composer, "Look up the name").click();
  await expect(button(composer, "Use this name")).toBeFocused();
  await expect(composer.heading("ada-brandt")).toBeVisible();
  await button(composer, "Use this name").click();
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await button(composer, "Change name").click();
  await expect(button(composer, "Look up the name")).toBeVisible();
  await lookAt(composer.page, "name-look-up-again");
});

test("a name that cannot be looked up says why, and stops nothing", async ({ connected }) => {
  const composer = await typed(connected, "linkedin.com/in/nobody-of-that-name");
  await button(composer, "Look up the name").click();
  await expect(composer.page.getByText("does not find this profile")).toBeVisible();
  await lookAt(composer.page, "name-not-found");
  connected.sandbox.setFault({ on: "profile", preset: "daily" });
  await button(composer, "Look up the name").click();
  await expect(composer.page.getByText("no more profiles for now")).toBeVisible();
  await composer.message.fill("Hello");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to nobody-of-that-name");
});
