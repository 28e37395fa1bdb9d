import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

async function write(world: World, address: string, text: string): Promise<ComposerPopup> {
  const composer = await world.openComposer(await world.visit(address));
  await composer.message.fill(text);
  await composer.pressSend();
  return composer;
}

const sends = ({ sandbox }: World) =>
  sandbox.requests().flatMap(({ method, path }) => (method === "POST" ? [path] : []));
const texts = ({ sandbox }: World) => sandbox.deliveries().map(({ message }) => message);

test("an endpoint that is gone keeps the text, and the next Send takes the other one, once", async ({
  connected,
}) => {
  connected.sandbox.retire("messaging/send", 410);
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await expect(composer.outcome).toContainText(/Not sent.*then uses another/);
  await expect(composer.message).toHaveValue("Hello Ada");
  await lookAt(composer.page, "composer-route-gone");
  expect(texts(connected)).toEqual([]);
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(texts(connected)).toEqual(["Hello Ada"]);

  const next = await write(connected, "/in/noor-haddad/", "Hello Noor");
  await expect(next.outcome).toContainText("Sent to Noor Haddad");
  const way = "/linkedin/conversations/send";
  expect(sends(connected)).toEqual(["/linkedin/messaging/send", way, way]);
});

test("a reply goes into the conversation that is known, and counts for no new one", async ({
  connected,
}) => {
  connected.sandbox.setFault("cut-after");
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await composer.page.getByRole("button", { name: "Check the conversation" }).click();
  await expect(composer.outcome).toContainText(/Found in the conversation/);
  await composer.page.getByRole("button", { name: "Write another" }).click();
  await composer.message.fill("One more thing");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  await expect(composer.page.getByText("149 of 150")).toBeVisible();
  expect(texts(connected)).toEqual(["Hello Ada", "One more thing"]);
  expect(sends(connected)).toEqual(["/linkedin/messaging/send", "/linkedin/conversations/send"]);
});
