import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

const posts = ({ sandbox }: World) => sandbox.requests().filter(({ method }) => method === "POST");

/** In the settings; where it is not about them the tests say it to the worker, which takes a tenth of the time. */
async function pickUndo(world: World, words: "5 seconds" | "30 seconds") {
  const options = await world.openOptions();
  await options.chooseUndo(words);
  await options.page.close();
}

function undo({ page }: ComposerPopup) {
  return page.getByRole("button", { name: "Undo" });
}

test("a Send waits in sight, and Undo gives the text back", async ({ connected }) => {
  await pickUndo(connected, "30 seconds");
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.page.getByRole("button", { name: /Sends in \d+ s/ })).toBeVisible();
  await expect(composer.message).not.toBeEditable();
  await expect(undo(composer)).not.toHaveAttribute("aria-disabled", "true");
  await lookAt(composer.page, "composer-held");
  await undo(composer).click();
  await expect(composer.outcome).toContainText("Nothing was sent");
  await lookAt(composer.page, "composer-undone");
  await expect(composer.message).toHaveValue("Hello Ada");
  await expect(composer.message).toBeEditable();
  expect(posts(connected)).toEqual([]);

  await pickUndo(connected, "5 seconds");
  const again = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await expect(again.message).toHaveValue("Hello Ada");
  await again.pressSend();
  await expect(again.outcome).toContainText("Sent to Ada Brandt");
  expect(posts(connected)).toHaveLength(1);
});

test("what is left today is in sight above Send, also with several accounts", async ({
  connected,
}) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await expect(composer.accountSwitch).toBeVisible();
  const left = await composer.page.getByText("150 of 150", { exact: true }).boundingBox();
  const send = await composer.send.boundingBox();
  // The bar around Send begins twelve pixels above it, and covers what is below.
  expect(left && send && left.y + left.height).toBeLessThan((send?.y ?? 0) - 12);
});

test("the popup does not begin to scroll when a Send waits", async ({ connected }) => {
  await connected.chooseUndo(30);
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  const over = () =>
    composer.page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    });
  await composer.message.press("ControlOrMeta+End");
  await composer.page.keyboard.insertText("\n\nPS: Your maps for hikers made me smile.");
  const before = await over();
  await composer.pressSend();
  await expect(undo(composer)).toBeVisible();
  expect(await over()).toBeLessThanOrEqual(before);
  await composer.page.screenshot({ path: "out/screens/composer-held-longer.png" });
});

test("once the window is over nothing on screen calls it waiting, or offers Undo", async ({
  connected,
}) => {
  await connected.chooseUndo(5);
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  connected.sandbox.setFault("held");
  await composer.pressSend();
  await expect(composer.beforeYouSend).toContainText("Waiting to be sent");
  await expect(composer.beforeYouSend).toContainText("Being sent since");
  await expect(undo(composer)).toBeHidden();
  await expect(composer.outcome).not.toContainText("Undo");
  await expect.poll(() => connected.sandbox.release()).toBe(1);
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
});

test("a double click sends once, and takes nothing back", async ({ connected }) => {
  await connected.chooseUndo(5);
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await composer.message.fill("Hello Ada");
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  const box = await composer.send.boundingBox();
  if (box === null) throw new Error("Send is not drawn");
  await composer.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});

test("a popup closed and opened again shows the rest of the window, and the worker sends without it", async ({
  connected,
}) => {
  await connected.chooseUndo(10);
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(undo(composer)).toBeVisible();
  await clickElsewhere(connected.courier, page);
  const again = await connected.openComposer(page);
  await expect(again.page.getByRole("button", { name: /Sends in \d s/ })).toBeVisible();
  await expect(undo(again)).toBeVisible();
  await expect(again.message).toHaveValue("Hello Ada");
  expect(posts(connected)).toEqual([]);
  await clickElsewhere(connected.courier, page);

  await expect.poll(() => connected.sandbox.deliveries().length, { timeout: 20_000 }).toBe(1);
  await expect.poll(() => connected.badge()).toBe("!");
  const later = await connected.openComposer(page);
  await expect(later.outcome).toContainText("Sent to Ada Brandt");
  await expect.poll(() => connected.badge()).toBe("");
});

test("a worker that dies in the window sends nothing, and says so with the text at hand", async ({
  connected,
}) => {
  await connected.chooseUndo(30);
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(undo(composer)).toBeVisible();
  await connected.stopWorkerBehind(composer);
  await expect(composer.outcome).toContainText("Chrome stopped Courier, or the computer slept");
  await lookAt(composer.page, "composer-returned");
  await expect(composer.message).toHaveValue("Hello Ada");
  expect(posts(connected)).toEqual([]);
});
