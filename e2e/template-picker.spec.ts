import type { Page } from "@playwright/test";
import { clickElsewhere, pressShortcut } from "../sandbox/browser/toolbar.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import { ComposerPopup } from "./pages/composer-popup.ts";

const plain = {
  version: 1,
  subject: "",
  message: "Hi {{first_name|there}}",
  type: "message",
  folder: "",
  favourite: false,
  uses: 0,
  lastUsedAt: null,
};

/** Keeps templates as the options page does. */
async function keepTemplates(
  world: World,
  ...changes: (Partial<typeof plain> & { title: string })[]
): Promise<void> {
  const templates = changes.map((change, order) =>
    Object.assign({ id: crypto.randomUUID(), order }, plain, change),
  );
  const { page } = await world.openOptions();
  const message = { name: "templates.save", input: { templates } };
  const reply = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  expect(reply).toMatchObject({ ok: true });
  await page.close();
}

/** The picker comes after the first frame, and its key with it. */
async function openOn(world: World, address: string): Promise<ComposerPopup> {
  const composer = await world.openComposer(await world.visit(address));
  await expect(composer.template).toBeVisible();
  await expect(composer.message).toBeFocused();
  return composer;
}

/** What a person does in the popup from here on: keys, without those that are held for another, and the mouse. */
async function countPresses(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const presses = { keys: 0, mouse: 0 };
    Object.assign(globalThis, { presses });
    const held = new Set(["Alt", "Control", "Meta", "Shift"]);
    addEventListener("keydown", ({ key }) => void (held.has(key) || (presses.keys += 1)), true);
    addEventListener("pointerdown", () => void (presses.mouse += 1), true);
  });
  return () => page.evaluate(() => Reflect.get(globalThis, "presses"));
}

test("from an open profile to a sent starter template by the shortcut and five key presses, without any template before", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = new ComposerPopup(await pressShortcut(connected.courier, page));
  const presses = await countPresses(composer.page);
  await expect(composer.template).toBeVisible();
  await expect(composer.message).toBeFocused();
  const { keyboard } = composer.page;
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");

  await keyboard.press("Alt+t");
  await expect(composer.page.getByText("No templates yet")).toBeVisible();
  await keyboard.press("Enter");
  await expect(composer.templates).toHaveCount(10);
  await keyboard.press("Enter");
  await expect(composer.page.getByRole("group", { name: "“First hello” asks" })).toBeVisible();
  await keyboard.press("Enter");
  await expect(composer.message).toHaveValue(/^Hi Ada,.*handle this kind of work today/su);
  await expect(composer.message).toBeFocused();
  // What there is to check is on screen: the person, the text, and how it goes.
  await expect(composer.heading("Ada Brandt")).toBeInViewport();
  await expect(composer.message).toBeInViewport();
  await expect(composer.beforeYouSend).toContainText("Mira Sandholm");
  await expect(composer.send).toBeInViewport({ ratio: 1 });
  const checked = await composer.message.inputValue();
  await keyboard.press("Control+Enter");
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([{ message: checked }]);
  expect(await presses()).toEqual({ keys: 5, mouse: 0 });
});

test("four presses lead from a profile to a sent template: the shortcut, the picker's key, Enter, and the one that sends", async ({
  connected,
}) => {
  await keepTemplates(connected, { title: "Coffee", message: "Coffee, {{first_name}}?" });
  const page = await connected.visit("/in/ada-brandt/");
  const composer = new ComposerPopup(await pressShortcut(connected.courier, page));
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  await expect(composer.template).toBeVisible();
  const { keyboard } = composer.page;

  await keyboard.press("Alt+t");
  await expect(composer.templates).toHaveCount(1);
  await keyboard.press("Enter");
  await expect(composer.message).toHaveValue("Coffee, Ada?");
  await expect(composer.message).toBeFocused();
  await keyboard.press("Control+Enter");
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([{ message: "Coffee, Ada?" }]);
});

test("the one that was sent last is offered first, and what is typed finds any other", async ({
  connected,
}) => {
  await keepTemplates(
    connected,
    { title: "Un café?", folder: "Sales", message: "Café, {{first_name}}?" },
    { title: "Roles", message: "About a role, {{first_name}}.", favourite: true },
  );
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.template).toBeVisible();
  await composer.page.keyboard.press("Alt+t");
  await expect(composer.templates.first()).toContainText("Roles");
  await composer.page.keyboard.type("SALES cafe");
  await expect(composer.templates).toHaveCount(1);
  await composer.page.keyboard.press("Enter");
  await expect(composer.message).toHaveValue("Café, Ada?");
  await expect(composer.template).toHaveValue("Un café?");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  await clickElsewhere(connected.courier, page);

  await page.goto("https://www.linkedin.com/in/noor-haddad/");
  const next = await connected.openComposer(page);
  await next.template.click();
  await expect(next.templates.first()).toContainText("Un café?");
  await next.page.keyboard.type("nowhere");
  await expect(next.page.getByText("No template has these words.")).toBeVisible();
  await next.page.keyboard.press("Escape");
  await expect(next.message).toBeFocused();
  await expect(next.message).toHaveValue(/^Hi Noor,/);
});

test("a template takes no typed text away: Undo and Ctrl+Z bring it back, also in the next popup", async ({
  connected,
}) => {
  await keepTemplates(connected, { title: "Short", message: "Hello {{first_name}}." });
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.template).toBeVisible();
  await composer.message.fill("My own words, and many of them");
  await composer.template.click();
  await composer.templates.filter({ hasText: "Short" }).click();
  await expect(composer.message).toHaveValue("Hello Ada.");
  await composer.page.keyboard.press("Control+z");
  await expect(composer.message).toHaveValue("My own words, and many of them");
  await composer.page.keyboard.press("Alt+t");
  await composer.page.keyboard.press("Enter");
  await expect(composer.message).toHaveValue("Hello Ada.");
  await clickElsewhere(connected.courier, page);

  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("Hello Ada.");
  await again.message.press("End");
  await again.page.keyboard.type(" And more.");
  await again.page.getByRole("button", { name: "Undo" }).click();
  await expect(again.message).toHaveValue("My own words, and many of them");
  await again.page.getByRole("button", { name: "Undo" }).click();
  await expect(again.message).toHaveValue("Hello Ada. And more.");
});

test("what a template asks is answered with the keyboard, and Escape changes nothing", async ({
  connected,
}) => {
  await keepTemplates(connected, {
    title: "A role",
    type: "both",
    subject: "About {{?the role}}",
    message: "Hi {{first_name}},\n{{?the role}} begins {{?when|soon}}. [[{{?a last word}}]]",
  });
  const composer = await openOn(connected, "/in/ada-brandt/");
  const before = await composer.message.inputValue();
  const { keyboard } = composer.page;
  await keyboard.press("Alt+t");
  await keyboard.press("Enter");
  await expect(composer.page.getByRole("textbox", { name: "the role" })).toBeFocused();
  await keyboard.type("nothing of this");
  await keyboard.press("Escape");
  await expect(composer.message).toBeFocused();
  await expect(composer.message).toHaveValue(before);

  await keyboard.press("Alt+t");
  await keyboard.press("Enter");
  await keyboard.type("{{baker}}");
  await lookAt(composer.page, "picker-questions");
  for (let field = 0; field < 3; field += 1) await keyboard.press("Enter");
  await expect(composer.message).toHaveValue("Hi Ada,\n{{baker}} begins soon.");
  await composer.chooseType("InMail");
  await expect(composer.subject).toHaveValue("About {{baker}}");
});

test("a fact that is missing is marked, selected, and stops Send until it is typed", async ({
  connected,
}) => {
  await keepTemplates(connected, {
    title: "With a fact",
    message: "Hi {{first_name|there}}, about {{offer}} and {{more}}.",
  });
  const composer = await openOn(connected, "/in/ada-brandt/");
  const { keyboard } = composer.page;
  await keyboard.press("Alt+t");
  await keyboard.press("Enter");
  await expect(composer.message).toHaveValue(/\{\{offer\}\}/);
  await expect(composer.page.locator("mark")).toHaveText(["{{offer}}", "{{more}}"]);
  const selected = () => composer.page.evaluate("getSelection().toString()");
  await expect.poll(selected).toBe("{{offer}}");
  await keyboard.press("Control+Enter");
  await expect(composer.page.getByText(/This looks left over: “/u)).toBeVisible();
  expect(await selected()).toBe("{{offer}}");
  await lookAt(composer.page, "picker-gap");
  expect(await selected()).toBe("{{offer}}");
  await keyboard.type("a demo");
  await keyboard.press("Control+Enter");
  expect(await selected()).toBe("{{more}}");
  await keyboard.type("tea");
  await keyboard.press("Control+Enter");
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([
    { message: "Hi Ada, about a demo and tea." },
  ]);
});

test("new texts begin with the default of their type, and Start over with it again", async ({
  connected,
}) => {
  await keepTemplates(
    connected,
    { title: "For messages", message: "Hello {{first_name}}, from {{my_name}}." },
    { title: "For InMails", type: "inmail", subject: "Hello", message: "Dear {{name}}." },
  );
  const { page: options } = await connected.openOptions();
  const templates = options.getByRole("region", { name: "Templates" });
  await templates
    .getByRole("combobox", { name: "Use for new messages" })
    .selectOption("For messages");
  await templates
    .getByRole("combobox", { name: "Use for new InMails" })
    .selectOption("For InMails");
  await expect(templates.getByText("New InMails begin with it")).toBeVisible();
  await options.setViewportSize({ width: 800, height: 1_500 });
  await templates.scrollIntoViewIfNeeded();
  await lookAt(options, "templates-defaults");
  await options.close();

  const composer = await openOn(connected, "/in/ada-brandt/");
  await expect(composer.message).toHaveValue("Hello Ada, from Mira Sandholm.");
  await composer.chooseType("InMail");
  await expect(composer.message).toHaveValue("Dear Ada Brandt.");
  await expect(composer.subject).toHaveValue("Hello");
  await composer.message.fill("My own words");
  await composer.chooseType("Message");
  await expect(composer.message).toHaveValue("My own words");
  await composer.page.getByRole("button", { name: "Start over" }).click();
  await expect(composer.message).toHaveValue("Hello Ada, from Mira Sandholm.");
  await composer.page.getByRole("button", { name: "Undo" }).click();
  await expect(composer.message).toHaveValue("My own words");
});

test("the picker, without templates and with the starters, looked at", async ({ connected }) => {
  const composer = await openOn(connected, "/in/ada-brandt/");
  const { keyboard } = composer.page;
  const place = () => composer.message.boundingBox();
  const before = await place();
  await lookAt(composer.page, "picker-closed");
  await keyboard.press("Alt+t");
  await lookAt(composer.page, "picker-empty");
  await keyboard.press("Enter");
  await expect(composer.templates).toHaveCount(10);
  await keyboard.press("ArrowDown");
  await lookAt(composer.page, "picker-open");
  await keyboard.type("role");
  await lookAt(composer.page, "picker-filtered");
  expect(await place()).toEqual(before);
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await expect(composer.template).toHaveValue("An open role");
  await lookAt(composer.page, "picker-chosen");
});
