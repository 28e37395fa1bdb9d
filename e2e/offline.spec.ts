import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

/** Takes the network from the popup and from the worker behind it, or gives it back. */
async function setOffline({ courier }: World, { page }: ComposerPopup, is: boolean): Promise<void> {
  // A popup has a connection of its own, and Chromium a network for each page and worker.
  await courier.context.setOffline(is);
  await page.context().setOffline(is);
}

const posts = ({ sandbox }: World) => sandbox.requests().filter(({ method }) => method === "POST");
const offline = "seems to be offline";

test("a Send without a network is refused for certain, and goes when the network is back", async ({
  connected,
}) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  await setOffline(connected, composer, true);
  await expect(composer.beforeYouSend).toContainText(offline);
  await lookAt(composer.page, "composer-offline");
  // It is said, and stops nothing: the service decides.
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/Not sent.*could not be reached/);
  await lookAt(composer.page, "composer-offline-refused");
  await expect(composer.message).toHaveValue("Hello Ada");
  expect(posts(connected)).toEqual([]);

  await setOffline(connected, composer, false);
  await expect(composer.beforeYouSend).not.toContainText(offline);
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual(["Hello Ada"]);
  expect(posts(connected)).toHaveLength(1);
});

test("a network that goes within the Undo window lets nothing leave", async ({ connected }) => {
  const options = await connected.openOptions();
  await options.chooseUndo("5 seconds");
  await options.page.close();
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.page.getByRole("button", { name: /Sends in \d s/ })).toBeVisible();
  await setOffline(connected, composer, true);
  await expect(composer.outcome).toContainText(/Not sent.*could not be reached/);
  await expect(composer.message).toHaveValue("Hello Ada");
  await setOffline(connected, composer, false);
  expect(posts(connected)).toEqual([]);
});
