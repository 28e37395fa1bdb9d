import type { Page } from "@playwright/test";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import { ComposerPopup } from "./pages/composer-popup.ts";

/** The screen of the popup in a tab of its own: it stays when another one is in front. */
async function composeInTab({ courier }: World, slug: string): Promise<ComposerPopup> {
  const page = await courier.context.newPage();
  await page.goto(courier.extensionPage("popup.html"));
  await page.getByRole("textbox", { name: "Profile address" }).fill(`linkedin.com/in/${slug}`);
  await page.getByRole("button", { name: "Open composer" }).click();
  const composer = new ComposerPopup(page);
  await expect(composer.message).toBeEditable();
  return composer;
}

const changed = (page: Page) => page.getByText("Changed elsewhere in Courier.");

test("two windows with one draft show the same text, and one Send is the other's too", async ({
  connected,
}) => {
  const one = await composeInTab(connected, "ada-brandt");
  const other = await composeInTab(connected, "ada-brandt");
  await one.message.fill("Hello Ada");
  await expect(other.message).toHaveValue("Hello Ada");
  await expect(changed(other.page)).toBeVisible();
  await expect(changed(one.page)).toBeHidden();
  await lookAt(other.page, "composer-followed");
  await other.message.press("End");
  await other.page.keyboard.type(", once more");
  await expect(changed(other.page)).toBeHidden();
  await expect(one.message).toHaveValue("Hello Ada, once more");

  connected.sandbox.setFault("held");
  await one.pressSend();
  await expect(other.page.getByRole("button", { name: "Sending…" })).toBeVisible();
  await expect(other.message).not.toBeEditable();
  await other.page.keyboard.press("Control+Enter");
  await expect.poll(() => connected.sandbox.release()).toBe(1);
  for (const { outcome } of [one, other]) await expect(outcome).toContainText("Sent to");
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});

test("what two windows type at once is not lost: the later text stands, and Undo has the other", async ({
  connected,
}) => {
  const one = await composeInTab(connected, "ada-brandt");
  const other = await composeInTab(connected, "ada-brandt");
  await Promise.all([
    one.writeFromInside("From the first"),
    other.writeFromInside("From the second"),
  ]);
  await expect
    .poll(async () => (await one.message.inputValue()) === (await other.message.inputValue()))
    .toBe(true);
  const stands = await one.message.inputValue();
  const undone = stands === "From the first" ? "From the second" : "From the first";
  await expect(one.page.getByText(/Another window wrote here/)).toBeVisible();
  await lookAt(one.page, "composer-other-window");
  await one.page.getByRole("button", { name: "Undo" }).click();
  await expect(one.message).toHaveValue(undone);
  await expect(other.message).toHaveValue(undone);
});
