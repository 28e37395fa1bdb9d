import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

test("a greeting with another person's name is asked about once, and the keys do not answer it", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hi Tom,\n\nare you in Aarhus next week?");
  await expect(composer.beforeYouSend).toContainText(/This greets .Tom., but the message goes to/u);
  await lookAt(composer.page, "guard-wrong-name");
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  await composer.message.press("Control+Enter");
  const anyway = composer.page.getByRole("button", { name: /^Send to .Ada Brandt. anyway$/u });
  await expect(anyway).not.toHaveAttribute("aria-disabled", "true");
  await expect(composer.outcome).toContainText("Change the name, or send it on purpose");
  await lookAt(composer.page, "guard-wrong-name-asked");
  await composer.message.press("Control+Enter");
  await expect(anyway).toBeVisible();
  expect(connected.sandbox.deliveries()).toEqual([]);

  // By the keyboard alone, from the text to the answer.
  for (let key = 0; key < 20 && !(await isFocused(anyway)); key += 1) {
    await composer.page.keyboard.press("Tab");
  }
  await expect(anyway).toBeFocused();
  await composer.page.keyboard.press("Enter");
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([
    { message: "Hi Tom,\n\nare you in Aarhus next week?" },
  ]);
});

test("a short form of the name goes out without a question", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Dear Ms Brandt, dear Ada, are you in Aarhus next week?");
  await expect(composer.beforeYouSend).not.toContainText("This greets");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
});

test("what is left over in a text stops it, is marked, and can be sent on purpose", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hi Ada,\n\nI liked your post about [topic]. In Vue: {{ item }}");
  await composer.pressSend();
  await expect(composer.page.getByText(/This looks left over: “/u)).toBeVisible();
  const asWritten = composer.page.getByRole("button", { name: "Send as written" });
  await expect(asWritten).not.toHaveAttribute("aria-disabled", "true");
  await expect(composer.message).toBeFocused();
  expect(await composer.page.locator("mark").allTextContents()).toEqual(["[topic]", "{{ item }}"]);
  const selected = "getSelection().toString()";
  expect(await composer.page.evaluate(selected)).toBe("[topic]");
  await lookAt(composer.page, "guard-left-over");
  expect(connected.sandbox.deliveries()).toEqual([]);

  await composer.page.keyboard.type("mills");
  await expect(asWritten).toBeHidden();
  await composer.pressSend();
  await expect(asWritten).not.toHaveAttribute("aria-disabled", "true");
  await asWritten.click();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([
    { message: "Hi Ada,\n\nI liked your post about mills. In Vue: {{ item }}" },
  ]);
});

test("the name and the company of the person before are amber in the next text, and so is a text that was sent", async ({
  connected,
}) => {
  const first = await connected.visit("/in/ada-brandt/");
  const toAda = await connected.openComposer(first);
  const text = "Good morning! How are things at Fjordlight?";
  await toAda.message.fill(text);
  await toAda.pressSend();
  await expect(toAda.outcome).toContainText("Sent to Ada Brandt");
  await toAda.page.getByRole("button", { name: "Write another" }).click();
  await toAda.message.fill(text);
  await expect(toAda.beforeYouSend).toContainText("You sent Ada Brandt this very text today");

  const second = await connected.visit("/in/noor-haddad/");
  const toNoor = await connected.openComposer(second);
  await toNoor.message.fill(text);
  await expect(toNoor.beforeYouSend).toContainText(
    /“.Fjordlight.” was in your text to .Ada Brandt/u,
  );
  expect(await toNoor.page.locator("mark").allTextContents()).toEqual(["Fjordlight"]);
  await lookAt(toNoor.page, "guard-carried");
  await toNoor.pressSend();
  await expect(toNoor.outcome).toContainText("Sent to Noor Haddad");
  expect(connected.sandbox.deliveries()).toHaveLength(2);
});

async function isFocused(button: {
  evaluate: (is: (node: Element) => boolean) => Promise<boolean>;
}) {
  return button.evaluate((node) => node === document.activeElement);
}
