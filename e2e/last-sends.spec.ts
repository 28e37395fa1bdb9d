import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

async function write(world: World, address: string, text: string): Promise<ComposerPopup> {
  const composer = await world.openComposer(await world.visit(address));
  await composer.message.fill(text);
  await composer.pressSend();
  return composer;
}

function button({ page }: ComposerPopup, name: string | RegExp) {
  return page.getByRole("button", { name });
}

test("what was sent stands in the list, with what became of it", async ({ connected }) => {
  const sent = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await expect(sent.outcome).toContainText("Sent to Ada Brandt");
  connected.sandbox.setFault("unauthorized");
  const refused = await write(connected, "/in/noor-haddad/", "Hello Noor");
  await expect(refused.outcome).toContainText("Not sent");
  connected.sandbox.setFault({ preset: "error-after", hold: true });
  const page = await connected.visit("/in/tomas-lindqvist/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Tomas");
  await composer.pressSend();
  await expect.poll(() => connected.sandbox.held()).toBe(1);
  // Nobody is there to see what becomes of it.
  await clickElsewhere(connected.courier, page);
  connected.sandbox.release();
  await expect.poll(() => connected.badge()).toBe("!");

  const elsewhere = await connected.openComposer(await connected.visit("/feed/"));
  const list = elsewhere.page.getByRole("list");
  await expect(list.getByRole("listitem")).toHaveText([
    /[Tt]omas.[Ll]indqvist.*Not confirmed/,
    /Noor Haddad.*Not sent/,
    /Ada Brandt.*Sent/,
  ]);
  await expect.poll(() => connected.badge()).toBe("");
  await lookAt(elsewhere.page, "last-sends");
});

test("an unconfirmed message is found in the conversation", async ({ connected }) => {
  connected.sandbox.setFault("cut-after");
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await expect(composer.outcome).toContainText("Not confirmed");
  await lookAt(composer.page, "composer-unconfirmed");
  await button(composer, "Check the conversation").click();
  await expect(composer.outcome).toContainText(/Found in the conversation/);
  await lookAt(composer.page, "composer-found");
  expect(connected.sandbox.deliveries()).toHaveLength(1);
  await button(composer, "Write another").click();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
});

test("what was begun meanwhile stays on screen when the message before it turns out to have arrived", async ({
  connected,
}) => {
  connected.sandbox.setFault("cut-after");
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada, the first one");
  await expect(composer.outcome).toContainText("Not confirmed");
  await composer.message.fill("Hello Ada, the second one");
  await button(composer, "Check the conversation").click();
  await expect(composer.outcome).toContainText(/Found in the conversation.*the first one/);
  await expect(composer.message).toHaveValue("Hello Ada, the second one");
  await lookAt(composer.page, "composer-found-beside");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  await expect(composer.message).toHaveCount(0);
  expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual([
    "Hello Ada, the first one",
    "Hello Ada, the second one",
  ]);
});

test("a message that is not in the conversation stays unconfirmed, and goes again only on purpose", async ({
  connected,
}) => {
  connected.sandbox.setFault("cut-before");
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await expect(composer.outcome).toContainText("Not confirmed");
  await button(composer, "Check the conversation").click();
  await expect(composer.outcome).toContainText(/did not find it there. That is no proof/);
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/nobody knows yet/);
  await lookAt(composer.page, "composer-missed");
  expect(connected.sandbox.deliveries()).toEqual([]);
  await button(composer, "Send again anyway").click();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});

test("who looked says that it did not arrive, and it goes again without a question", async ({
  connected,
}) => {
  connected.sandbox.setFault("cut-before");
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await expect(button(composer, "It did not arrive")).not.toHaveAttribute("aria-disabled", "true");
  await button(composer, "It did not arrive").click();
  await expect(composer.outcome).toContainText("You said that it did not arrive");
  await lookAt(composer.page, "composer-not-delivered");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
});

test("who looked says that it arrived, and the text is done with", async ({ connected }) => {
  connected.sandbox.setFault("cut-after");
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await expect(button(composer, "It arrived")).not.toHaveAttribute("aria-disabled", "true");
  await button(composer, "It arrived").click();
  await expect(composer.outcome).toContainText("You said that your message to Ada Brandt arrived");
  await button(composer, "Write another").click();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});
