import type { Page } from "@playwright/test";
import { expect, test } from "./courier-test.ts";

/** What Chromium says of a key that an input method takes, and of one that it lets through. */
const keyCodes = [229, 13];
const ctrl = 2;

/** An input method at work in the field that is in use: until `commit` the text is only proposed. */
async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  const press = async (modifiers: number) => {
    for (const code of keyCodes) {
      const key = { key: "Enter", code: "Enter", modifiers, windowsVirtualKeyCode: code };
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    }
  };
  return {
    async compose(text: string): Promise<void> {
      const { length } = text;
      await session.send("Input.imeSetComposition", {
        text,
        selectionStart: length,
        selectionEnd: length,
      });
    },
    enter: () => press(0),
    ctrlEnter: () => press(ctrl),
    commit: (text: string) => session.send("Input.insertText", { text }),
  };
}

test("Enter and Ctrl+Enter send nothing while an input method composes, in the message and in the subject", async ({
  connected,
}) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.chooseType("InMail");
  await composer.message.fill("Ada ");
  await composer.subject.fill("");
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  const method = await inputMethod(composer.page);

  for (const [field, proposed, begun, meant] of [
    [composer.subject, "にほん", "", "日本"],
    [composer.message, "こんにちは", "Ada ", "今日は"],
  ] as const) {
    await field.press("End");
    await method.compose(proposed);
    await method.enter();
    await method.ctrlEnter();
    await expect(field).toHaveValue(`${begun}${proposed}`);
    await method.commit(meant);
    await expect(field).toHaveValue(`${begun}${meant}`);
  }
  await composer.page.keyboard.press("Control+Enter");
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  // A Send in the middle would have taken the text of that moment along.
  expect(connected.sandbox.deliveries()).toMatchObject([
    { subject: "日本", message: "Ada 今日は" },
  ]);
});

test("Enter takes no name while an input method composes it", async ({ connected }) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  const { page } = composer;
  await page.getByRole("button", { name: "Edit the first name" }).click();
  const name = page.getByRole("textbox", { name: "First name in texts" });
  await expect(name).toBeFocused();
  const method = await inputMethod(page);
  await method.compose("あだ");
  await method.enter();
  await method.ctrlEnter();
  await expect(name).toHaveValue("あだ");
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  await method.commit("アダ");
  await expect(name).toHaveValue("アダ");
  await page.keyboard.press("Enter");
  await expect(name).toBeHidden();
  await expect(composer.message).toHaveValue(/^Hi アダ,/);
  expect(connected.sandbox.deliveries()).toEqual([]);
});
