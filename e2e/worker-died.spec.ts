import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { expect, test } from "./courier-test.ts";

test("a worker that died in a send leaves one delivery, an honest word, and every text", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("On its way when the worker died");
  connected.sandbox.setFault("held");
  await composer.pressSend();
  await expect.poll(() => connected.sandbox.held()).toBe(1);
  await clickElsewhere(connected.courier, page);
  await connected.stopWorker();
  connected.sandbox.release();

  const again = await connected.openComposer(page);
  await expect(again.beforeYouSend).toContainText(/Not confirmed/);
  await expect(again.message).toHaveValue("On its way when the worker died");
  await again.pressSend();
  await expect(again.outcome).toContainText(/this very text/);
  await again.message.fill("Another text");
  await again.pressSend();
  await expect(again.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual([
    "On its way when the worker died",
    "Another text",
  ]);
});

test("a page that never finishes loading holds up neither the composer nor a send", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  await page.route("**/assets/site.css", () => undefined);
  await page.reload({ waitUntil: "commit" });
  const composer = await connected.openComposer(page);
  await expect(composer.message).toBeFocused();
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/Sent to/);
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});
