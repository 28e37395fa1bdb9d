import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { inWorker } from "../sandbox/browser/worker.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

/** Every byte there is, over and over: nothing on the way may take them for text. */
const bytes = (length: number) =>
  Buffer.from(Array.from({ length }, (_, place) => (place * 7) % 256));
const plan = { name: "Pläne & maps.pdf", mimeType: "application/pdf", buffer: bytes(300_000) };
const sum = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

async function composeForAda(connected: World, text = "Hello Ada"): Promise<ComposerPopup> {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill(text);
  return composer;
}

/** Hands files to the page as a person's pointer or clipboard does. */
function give(page: Page, how: "drop" | "paste", name: string, type: string, content: string) {
  const given = JSON.stringify({ how, name, type });
  return page.evaluate(`(() => {
    const { how, name, type } = ${given};
    const data = new DataTransfer();
    data.items.add(new File([${content}], name, { type }));
    const bubbles = { bubbles: true, cancelable: true };
    const event = how === "drop"
      ? new DragEvent("drop", { ...bubbles, dataTransfer: data })
      : new ClipboardEvent("paste", { ...bubbles, clipboardData: data });
    document.querySelector("#message").dispatchEvent(event);
  })()`);
}

const keptFiles = (connected: World) =>
  inWorker(
    connected.courier,
    `new Promise((resolve) => {
      indexedDB.open("courier-files").onsuccess = ({ target: { result: database } }) => {
        if (!database.objectStoreNames.contains("files")) return resolve(0);
        const counting = database.transaction("files").objectStore("files").count();
        counting.onsuccess = () => { database.close(); resolve(counting.result); };
      };
    })`,
  );

test("a file that was picked arrives with the message, byte for byte", async ({ connected }) => {
  const composer = await composeForAda(connected);
  await composer.attach(plan);
  await expect(composer.files).toContainText("Pläne & maps.pdf");
  await expect(composer.files).toContainText("300 kB");
  await lookAt(composer.page, "composer-file");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  const [delivery] = connected.sandbox.deliveries();
  const [upload] = connected.sandbox.uploads();
  expect(delivery).toMatchObject({
    message: "Hello Ada",
    attachments: [{ name: plan.name, mediaType: "application/pdf", byteSize: 300_000 }],
  });
  expect(sum(upload?.content ?? bytes(0))).toBe(sum(plan.buffer));
  const paths = connected.sandbox.requests().map(({ path }) => path.split("?")[0]);
  expect(paths.slice(-2)).toEqual([
    "/linkedin/conversations/upload-attachment",
    "/linkedin/conversations/send",
  ]);

  const elsewhere = await connected.openComposer(await connected.visit("/feed/"));
  const sends = elsewhere.page.getByRole("region", { name: "Last sends" });
  await expect(sends.getByRole("listitem")).toContainText(/Ada Brandt.*With .?Pläne & maps\.pdf/);
  await lookAt(elsewhere.page, "last-sends-file");

  const outbox = await connected.courier.context.newPage();
  await outbox.goto(connected.sandbox.controlUrl);
  const link = outbox.getByRole("link", { name: plan.name });
  await expect(link).toBeVisible();
  const href = (await link.getAttribute("href")) ?? "";
  const shown = await fetch(new URL(href, connected.sandbox.controlUrl));
  expect(sum(new Uint8Array(await shown.arrayBuffer()))).toBe(sum(plan.buffer));
});

test("a file that is given while the message waits is told to be left out, and taken after Undo", async ({
  connected,
}) => {
  await connected.chooseUndo(30);
  const composer = await composeForAda(connected);
  await composer.pressSend();
  const undo = composer.page.getByRole("button", { name: "Undo", exact: true });
  await expect(undo).not.toHaveAttribute("aria-disabled", "true");
  const given = ["drop", "plan.pdf", "application/pdf", `"made up"`] as const;
  await give(composer.page, ...given);
  const leftOut = composer.page.getByText("“plan.pdf” was not attached");
  await expect(leftOut).toContainText("the message is on its way. Undo first.");
  await expect(leftOut).toBeInViewport({ ratio: 1 });
  await lookAt(composer.page, "composer-file-too-late");
  await undo.click();
  await expect(leftOut).toContainText("Attach it again.");
  await give(composer.page, ...given);
  await expect(composer.files).toContainText("plan.pdf");
  await expect(leftOut).toBeHidden();
});

test("files can be dropped, and an image pasted", async ({ connected }) => {
  const composer = await composeForAda(connected);
  await expect(composer.attachButton).toBeVisible();
  await give(composer.page, "drop", "notes.txt", "text/plain", `"made up"`);
  await expect(composer.files).toContainText("notes.txt");
  await give(composer.page, "paste", "image.png", "image/png", "new Uint8Array(2_000)");
  await expect(composer.files).toContainText("image.png");
  await expect(composer.message).toHaveValue("Hello Ada");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  const sent = connected.sandbox.uploads().map(({ name, mediaType, content }) => {
    return [name, mediaType, content.length];
  });
  expect(sent).toEqual([
    ["notes.txt", "text/plain", 7],
    ["image.png", "image/png", 2_000],
  ]);
});

test("a removed file comes back with Undo, by the keyboard alone", async ({ connected }) => {
  const composer = await composeForAda(connected);
  await composer.attach(plan);
  const remove = composer.page.getByRole("button", { name: `Remove ${plan.name}` });
  await remove.focus();
  await composer.page.keyboard.press("Enter");
  await expect(composer.files).toHaveCount(0);
  const undo = composer.page.getByRole("button", { name: "Undo", exact: true });
  await expect(undo).toBeFocused();
  await lookAt(composer.page, "composer-file-removed");
  await composer.page.keyboard.press("Enter");
  await expect(composer.files).toContainText(plan.name);
});

test("what cannot be attached is said, and the rest goes on", async ({ connected }) => {
  const composer = await composeForAda(connected);
  await composer.attach(
    { name: "setup.exe", mimeType: "application/octet-stream", buffer: bytes(10) },
    { name: "nothing.txt", mimeType: "text/plain", buffer: bytes(0) },
    plan,
  );
  await expect(composer.files.getByRole("listitem")).toHaveCount(1);
  await expect(composer.page.getByText(/setup\.exe .*program/)).toBeVisible();
  await expect(composer.page.getByText(/nothing\.txt .*empty/)).toBeVisible();
  await lookAt(composer.page, "composer-files-left-out");
  await give(composer.page, "drop", "film.mov", "video/quicktime", "new Uint8Array(20_000_001)");
  await expect(composer.page.getByText(/film\.mov is too large \(20 MB\)/)).toBeVisible();
});

test("a file is there again when the popup, and the worker, were closed", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await composer.attach(plan);
  await expect(composer.files).toContainText(plan.name);
  await clickElsewhere(connected.courier, page);
  await connected.stopWorker();
  const again = await connected.openComposer(page);
  await expect(again.files).toContainText(plan.name);
  await again.pressSend();
  await expect(again.outcome).toContainText("Sent to Ada Brandt");
  expect(sum(connected.sandbox.uploads()[0]?.content ?? bytes(0))).toBe(sum(plan.buffer));
});

for (const [preset, words] of [
  ["empty-400", "ConnectSafely did not take the file"],
  ["text-500", "ConnectSafely has trouble"],
  ["route-gone", "does not take files the way"],
] as const) {
  test(`an upload that ends in ${preset} keeps text and file, and nothing is sent`, async ({
    connected,
  }) => {
    const composer = await composeForAda(connected);
    await composer.attach(plan);
    connected.sandbox.setFault({ preset, on: "upload" });
    await composer.pressSend();
    await expect(composer.outcome).toContainText("Not sent");
    await expect(composer.outcome).toContainText(words);
    if (preset === "empty-400") await lookAt(composer.page, "composer-file-refused");
    await expect(composer.message).toHaveValue("Hello Ada");
    await expect(composer.files).toContainText(plan.name);
    expect(connected.sandbox.deliveries()).toEqual([]);

    await composer.pressSend();
    await expect(composer.outcome).toContainText("Sent to Ada Brandt");
    expect(connected.sandbox.deliveries()).toMatchObject([{ attachments: [{ name: plan.name }] }]);
  });
}

test("an InMail with a file is stopped with the way out", async ({ connected }) => {
  const composer = await composeForAda(connected);
  await composer.attach(plan);
  await composer.chooseType("InMail");
  await composer.subject.fill("Plans");
  await expect(composer.page.getByText(/InMail cannot carry a file/)).toBeVisible();
  await composer.pressSend();
  await lookAt(composer.page, "composer-file-inmail");
  expect(connected.sandbox.requests().filter(({ method }) => method === "POST")).toEqual([]);
});

test("a file that was removed leaves this device once no composer is open", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  await composer.attach(plan);
  await expect(composer.files).toContainText(plan.name);
  expect(await keptFiles(connected)).toBe(1);
  await composer.page.getByRole("button", { name: `Remove ${plan.name}` }).click();
  await expect(composer.files).toHaveCount(0);
  await clickElsewhere(connected.courier, page);
  await connected.stopWorker();
  // Whoever opens Courier off a profile has no composer.
  await connected.openComposer(await connected.visit("/feed/"));
  await expect.poll(() => keptFiles(connected), { timeout: 30_000 }).toBe(0);
});
