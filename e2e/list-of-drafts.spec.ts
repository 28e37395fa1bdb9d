import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

async function writeTo(world: World, address: string, text: string) {
  const page = await world.visit(address);
  const composer = await world.openComposer(page);
  await composer.message.fill(text);
  await clickElsewhere(world.courier, page);
}

test("a text is found in the list of drafts, gone on with, and sent to its person and account", async ({
  connected,
}) => {
  await writeTo(connected, "/in/ada-brandt/", "Hello Ada,\nthis is a longer text for you");
  await writeTo(connected, "/in/noor-haddad/", "Hello Noor");
  const feed = await connected.visit("/feed/");
  const composer = await connected.openComposer(feed);
  await composer.openDrafts();
  await expect(composer.page.getByText("Hello Ada,")).toBeVisible();
  await lookAt(composer.page, "drafts");
  await composer.page.getByRole("button", { name: "Go on with the draft to Ada Brandt" }).click();
  await expect(composer.message).toHaveValue("Hello Ada,\nthis is a longer text for you");
  await expect(composer.page.getByText(/^From your draft/)).toBeVisible();
  await lookAt(composer.page, "composer-from-draft");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  await composer.openDrafts();
  await expect(composer.page.getByText("Hello Noor")).toBeVisible();
  await expect(composer.page.getByText("Hello Ada,")).toBeHidden();
  expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual([
    "Hello Ada,\nthis is a longer text for you",
  ]);
});

test("a text whose Send was taken back is still the one that waits below the list, with its page", async ({
  connected,
}) => {
  await connected.chooseUndo(30);
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  const undo = composer.page.getByRole("button", { name: "Undo", exact: true });
  await expect(undo).not.toHaveAttribute("aria-disabled", "true");
  await composer.page.keyboard.press("Alt+z");
  await expect(composer.outcome).toContainText("Nothing was sent");
  await composer.openDrafts();
  await composer.page.getByRole("button", { name: "Go on with the draft to Ada Brandt" }).click();
  await expect(composer.message).toBeFocused();
  await expect(composer.message).toHaveValue("Hello Ada");
  await expect(composer.page.getByText(/^Read from this page/)).toBeVisible();
});

test("a draft is deleted by hand, and Undo brings it back; what nobody typed is none", async ({
  connected,
}) => {
  await writeTo(connected, "/in/noor-haddad/", "Hello Noor");
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.openDrafts();
  await expect(composer.page.getByRole("listitem")).toHaveCount(1);
  await composer.page.getByRole("button", { name: "Delete the draft to Noor Haddad" }).click();
  await expect(composer.page.getByText("No drafts.")).toBeVisible();
  const undo = composer.page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await lookAt(composer.page, "drafts-deleted");
  await connected.stopWorkerBehind(composer);
  await undo.click();
  await expect(composer.page.getByText("Hello Noor")).toBeVisible();
});

test("a damaged draft is told, with its text", async ({ connected }) => {
  await writeTo(connected, "/in/ada-brandt/", "Hello Ada");
  const { page: options } = await connected.openOptions();
  await options.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open("courier");
    opening.onsuccess = () => {
      const store = opening.result.transaction("drafts", "readwrite").objectStore("drafts");
      store.openCursor().onsuccess = ({ target }) => {
        const cursor = target.result;
        if (cursor === null) return resolve();
        cursor.update({ ...cursor.value, persons: 7 });
        cursor.continue();
      };
    };
  })`);
  await options.close();
  const feed = await connected.visit("/feed/");
  const composer = await connected.openComposer(feed);
  await composer.openDrafts();
  await expect(composer.page.getByText("A draft that cannot be read")).toBeVisible();
  await composer.page.getByText("The whole text").click();
  await expect(composer.page.getByText("Hello Ada")).toBeVisible();
  await lookAt(composer.page, "drafts-damaged");
});

test("spelling is checked unless that is switched off", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.message).toHaveAttribute("spellcheck", "true");
  const options = await connected.openOptions();
  const spelling = options.page.getByRole("switch", { name: "Check the spelling of messages" });
  await spelling.click();
  await expect(spelling).not.toBeChecked();
  await lookAt(options.page, "settings-spelling");
  await options.page.close();
  const again = await connected.openComposer(page);
  await expect(again.message).toHaveAttribute("spellcheck", "false");
});
