import type { Page } from "@playwright/test";
import { say } from "../sandbox/browser/begin-anew.ts";
import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { inWorker } from "../sandbox/browser/worker.ts";
import { ada, fullName, profilePath } from "../sandbox/linkedin/people.ts";
import { expect, test, type World } from "./courier-test.ts";
import { plan } from "./plan-file.ts";
import { intoPanel } from "./into-panel.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";
import type { SidePanel } from "./pages/side-panel.ts";

const aWord = "Hello Ada, I am in the middle of a wo";

/** The text stands as it was, and the next key goes on with it. */
async function finishWord({
  message,
  page,
}: Pick<ComposerPopup, "message" | "page">): Promise<void> {
  await expect(message).toHaveValue(aWord);
  await expect(message).toBeFocused();
  await page.keyboard.type("rd");
  await expect(message).toHaveValue(`${aWord}rd`);
}

/** A panel for Ada, beside her page. */
async function adasPanel(world: World): Promise<{ panel: SidePanel; page: Page }> {
  const page = await world.visit(profilePath(ada));
  const panel = await intoPanel(world, await world.openComposer(page));
  await expect(panel.heading(fullName(ada))).toBeVisible();
  return { panel, page };
}

test("a text is there again after its tab was closed with the popup open, mid-word", async ({
  connected,
}) => {
  const page = await connected.visit(profilePath(ada));
  const composer = await connected.openComposer(page);
  await composer.message.fill("");
  await composer.message.pressSequentially(aWord);
  await page.close();
  await expect.poll(() => composer.page.isClosed()).toBe(true);
  await finishWord(await connected.openComposer(await connected.visit(profilePath(ada))));
});

test("a text is there again, for the same person, after the side panel was loaded anew mid-word", async ({
  connected,
}) => {
  const { panel } = await adasPanel(connected);
  await panel.message.fill("");
  await panel.message.pressSequentially(aWord);
  await panel.page.reload();
  await expect(panel.heading(fullName(ada))).toBeVisible();
  await finishWord(panel);
});

test("popup and side panel show one text, and neither loses what is typed in both at once", async ({
  connected,
}) => {
  const { panel, page } = await adasPanel(connected);
  const popup = await connected.openComposer(page);
  await popup.writeFromInside("From the popup");
  await expect(panel.message).toHaveValue("From the popup");
  await panel.message.press("End");
  await panel.page.keyboard.type(" and the panel");
  await expect(popup.message).toHaveValue("From the popup and the panel");

  const both = ["At once in the popup", "At once in the panel"] as const;
  await Promise.all([popup.writeFromInside(both[0]), panel.writeFromInside(both[1])]);
  const shown = () => Promise.all([popup.message.inputValue(), panel.message.inputValue()]);
  await expect.poll(async () => new Set(await shown()).size).toBe(1);
  const [stands] = await shown();
  await expect(panel.page.getByText(/Another window wrote here/)).toBeVisible();
  await panel.page.getByRole("button", { name: "Undo" }).click();
  const other = both.find((text) => text !== stands) ?? "";
  await expect(panel.message).toHaveValue(other);
  await expect(popup.message).toHaveValue(other);
});

// In the worker that writes: a quota that is set by the browser's own protocol does not count for an extension.
const fillDisk = `void (() => {
  const { prototype } = IDBObjectStore;
  globalThis.putForReal = prototype.put;
  prototype.put = () => { throw new DOMException("made up", "QuotaExceededError"); };
})()`;
const freeDisk = "void (IDBObjectStore.prototype.put = globalThis.putForReal)";

test("where the disk takes no write that is said, the text stays, and is kept by itself once it does", async ({
  connected,
}) => {
  const page = await connected.visit(profilePath(ada));
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await inWorker(connected.courier, fillDisk);
  await composer.message.press("End");
  await composer.page.keyboard.type(", on a full disk");
  const told = composer.page.getByText(/Chrome could not store this on this device/);
  await expect(told).toBeVisible();
  await lookAt(composer.page, "composer-disk-full");
  await expect(composer.message).toHaveValue("Hello Ada, on a full disk");
  // Nothing is typed from here on: the text is handed over again without that.
  await inWorker(connected.courier, freeDisk);
  await expect(told).toBeHidden({ timeout: 15_000 });
  await clickElsewhere(connected.courier, page);
  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("Hello Ada, on a full disk");
  expect(connected.sandbox.deliveries()).toEqual([]);
});

/** Puts a file where files are kept that no text names, so that it is seen when they are tidied up. */
const keepFileOfNobody = `new Promise((resolve) => {
  indexedDB.open("courier-files").onsuccess = ({ target: { result: database } }) => {
    const change = database.transaction("files", "readwrite");
    change.objectStore("files").put(new Blob(["of nobody"]), "of-nobody");
    change.oncomplete = () => { database.close(); resolve(null); };
  };
})`;
const keptFiles = `new Promise((resolve) => {
  indexedDB.open("courier-files").onsuccess = ({ target: { result: database } }) => {
    const counting = database.transaction("files").objectStore("files").count();
    counting.onsuccess = () => { database.close(); resolve(counting.result); };
  };
})`;

test("a draft with a file that was deleted from the list comes back whole, also after files were tidied up", async ({
  connected,
}) => {
  const page = await connected.visit(profilePath(ada));
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await composer.attach(plan);
  await expect(composer.files).toContainText(plan.name);
  await clickElsewhere(connected.courier, page);
  const list = await connected.openComposer(await connected.visit("/feed/"));
  await list.openDrafts();
  await list.page.getByRole("button", { name: "Delete the draft to Ada Brandt" }).click();
  await expect(list.page.getByText("No drafts.")).toBeVisible();
  await list.page.evaluate(keepFileOfNobody);
  await connected.stopWorkerBehind(list);
  await say(connected.courier, ["undo.view", {}]);
  // The worker that this woke tidies up a quarter of a minute later.
  await expect.poll(() => list.page.evaluate(keptFiles), { timeout: 30_000 }).toBe(1);
  await list.page.getByRole("button", { name: "Undo" }).click();
  await list.page.getByRole("button", { name: "Go on with the draft to Ada Brandt" }).click();
  await expect(list.message).toHaveValue("Hello Ada");
  await expect(list.files).toContainText(plan.name);
  await list.pressSend();
  await expect(list.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([{ message: "Hello Ada" }]);
  expect(connected.sandbox.uploads()[0]?.content).toEqual(new Uint8Array(plan.buffer));
});
