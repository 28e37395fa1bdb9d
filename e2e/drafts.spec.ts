import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { expect, test } from "./courier-test.ts";

function placeIn(area: HTMLTextAreaElement) {
  return [area.selectionStart, area.selectionEnd, area.parentElement?.scrollTop];
}

test("a text is there again, with the cursor, after a click elsewhere closed the popup mid-word", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("");
  await composer.message.pressSequentially("Hello Ada, I am in the middle of a wo");
  await composer.page.keyboard.press("Home");
  await composer.page.keyboard.type("PS ");
  await clickElsewhere(connected.courier, page);

  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("PS Hello Ada, I am in the middle of a wo");
  await expect(again.message).toBeFocused();
  await again.page.keyboard.type("!");
  await expect(again.message).toHaveValue("PS !Hello Ada, I am in the middle of a wo");
});

test("each person and each account has a text of its own", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const forAda = await connected.openComposer(page);
  await forAda.message.fill("Only for Ada");
  await clickElsewhere(connected.courier, page);

  await page.goto("https://www.linkedin.com/in/noor-haddad/");
  const forNoor = await connected.openComposer(page);
  await expect(forNoor.message).toHaveValue(/^Hi Noor,/);
  await clickElsewhere(connected.courier, page);

  const options = await connected.openOptions();
  await options.chooseAccount("Tobi Quillberg");
  await options.page.close();
  await page.goto("https://www.linkedin.com/in/ada-brandt/");
  const fromTobi = await connected.openComposer(page);
  await expect(fromTobi.beforeYouSend).toContainText("Tobi Quillberg");
  await expect(fromTobi.message).toHaveValue(/^Hi Ada,/);
});

test("a text survives the worker being stopped", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Written before the worker stopped");
  await clickElsewhere(connected.courier, page);
  await connected.stopWorker();
  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("Written before the worker stopped");
});

test("a text survives the worker being stopped between two letters", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hel");
  await connected.stopWorkerBehind(composer);
  await composer.message.press("End");
  await composer.page.keyboard.type("lo Ada");
  await clickElsewhere(connected.courier, page);
  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("Hello Ada");
});

test("a selection and the place to which a long text was scrolled are there again without a letter typed since", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill(Array.from({ length: 60 }, (_, at) => `Line ${at}`).join("\n"));
  await composer.message.evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(10, 20, "forward");
    area.parentElement?.scrollTo({ top: 40 });
  });
  const kept = () =>
    composer.page.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open("courier");
      opening.onsuccess = () => {
        const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
        all.onsuccess = () => resolve(all.result.map(({ cursor }) => cursor?.end));
      };
    })`);
  await expect.poll(kept).toEqual([20]);
  await clickElsewhere(connected.courier, page);
  const again = await connected.openComposer(page);
  await expect.poll(() => again.message.evaluate(placeIn)).toEqual([10, 20, 40]);
});

test("while an input method composes, neither Enter nor Ctrl+Enter sends, and what it wrote is kept", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("");
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  const session = await composer.page.context().newCDPSession(composer.page);
  const compose = (text: string) =>
    session.send("Input.imeSetComposition", { text, selectionStart: 0, selectionEnd: text.length });
  await compose("にほ");
  await compose("日本");
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
  for (const modifiers of [0, 2]) {
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", modifiers, ...enter });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", modifiers, ...enter });
  }
  await session.send("Input.insertText", { text: "日本" });
  await expect(composer.message).toHaveValue("日本");
  expect(connected.sandbox.deliveries()).toEqual([]);
  await clickElsewhere(connected.courier, page);
  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("日本");
  await expect(again.send).not.toHaveAttribute("aria-disabled", "true");
  await again.page.keyboard.press("Control+Enter");
  await expect(again.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual(["日本"]);
});

test("what arrives is what was typed: line breaks, emoji, both directions, forms of letters, odd characters", async ({
  connected,
}) => {
  const text =
    "One\n\n two \t👩‍👩‍👧‍👦 🏳️‍🌈 \u202Bשלום\u202C مرحبا e\u0301 \u00e9 \u2028 \u2029 \u0000 \u200b \ud83d end ";
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("");
  // As keys would; the protocol of the browser itself cannot carry half a character.
  const written = JSON.stringify(text);
  await composer.page.evaluate(`document.execCommand("insertText", false, ${written})`);
  const held = await composer.message.evaluate((area: HTMLTextAreaElement) =>
    JSON.stringify(area.value),
  );
  await clickElsewhere(connected.courier, page);
  const again = await connected.openComposer(page);
  expect(
    await again.message.evaluate((area: HTMLTextAreaElement) => JSON.stringify(area.value)),
  ).toBe(held);
  expect(JSON.parse(held)).toBe(text);
  await again.pressSend();
  await expect(again.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual([text]);
});

test("rich text that is pasted becomes plain", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  await page.evaluate(() => {
    document.body.innerHTML = "<p><b>Bold</b> and <a href='#'>linked</a></p><p>Second</p>";
  });
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  const composer = await connected.openComposer(page);
  await composer.message.fill("");
  await composer.page.keyboard.press("Control+V");
  await expect(composer.message).toHaveValue(/^Bold and linked\n+Second\n?$/);
});

test("the browser's own Undo leads back past a text that was put in whole", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  const template = await composer.message.inputValue();
  await composer.message.press("Control+End");
  await composer.page.keyboard.type(" mine");
  await composer.page.getByRole("button", { name: "Start over" }).click();
  await expect(composer.message).toHaveValue(template);
  await expect(composer.message).toBeFocused();
  await composer.page.keyboard.type("x");
  await expect(composer.message).toHaveValue(/x/);
  // The letter, and then the template that came in one piece.
  await composer.page.keyboard.press("Control+Z");
  await composer.page.keyboard.press("Control+Z");
  await expect(composer.message).toHaveValue(`${template} mine`);
});
