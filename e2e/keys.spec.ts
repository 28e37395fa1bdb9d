import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

test("the sheet tells the keys as they are bound, and gives the composer back", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Why");
  await composer.message.press("End");
  await composer.page.keyboard.type("?");
  await expect(composer.message).toHaveValue("Why?");
  await composer.send.focus();
  await composer.page.keyboard.type("?");
  await expect(composer.page.getByText("Alt+Shift+M")).toBeVisible();
  await expect(composer.page.getByText("Alt+Shift+S")).toBeVisible();
  await lookAt(composer.page, "keys");
  await composer.page.keyboard.press("Escape");
  await expect(composer.message).toBeFocused();
  await expect(composer.message).toHaveValue("Why?");
  await composer.page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  const opened = connected.courier.context.waitForEvent("page");
  await composer.page.getByRole("button", { name: "Change in Chrome" }).click();
  expect((await opened).url()).toBe("chrome://extensions/shortcuts");
});

test("Send and Undo by the keys alone", async ({ connected }) => {
  const options = await connected.openOptions();
  await options.chooseUndo("30 seconds");
  await options.page.close();
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  await composer.page.keyboard.press("Control+Enter");
  const undo = composer.page.getByRole("button", { name: "Undo" });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  // The send keys once more are no Undo, and neither is its own key in the first moment.
  await composer.page.keyboard.press("Control+Enter");
  await expect(undo).not.toHaveAttribute("aria-disabled", "true");
  await composer.page.keyboard.press("Control+Enter");
  await expect(undo).toBeVisible();
  await composer.page.keyboard.press("Alt+z");
  await expect(composer.outcome).toContainText("Nothing was sent");
  await expect(composer.message).toBeFocused();
  await expect(composer.message).toHaveValue("Hello Ada");
  expect(connected.sandbox.deliveries()).toEqual([]);
});
