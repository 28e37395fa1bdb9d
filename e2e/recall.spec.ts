import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

async function sent(world: World, text: string): Promise<ComposerPopup> {
  const composer = await world.openComposer(await world.visit("/in/ada-brandt/"));
  await composer.message.fill(text);
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  return composer;
}

function button({ page }: Pick<ComposerPopup, "page">, name: string) {
  return page.getByRole("button", { name, exact: true });
}

async function recall(composer: Pick<ComposerPopup, "page">, name = "Recall") {
  await button(composer, name).click();
  await expect(button(composer, "Recall it")).not.toHaveAttribute("aria-disabled", "true");
  await button(composer, "Recall it").click();
}

const deletes = ({ sandbox }: World) =>
  sandbox.requests().filter(({ method }) => method === "DELETE").length;

test("a recall takes the message out of the conversation, with one request, after a question", async ({
  connected,
}) => {
  const composer = await sent(connected, "Hello Ada");
  await lookAt(composer.page, "composer-sent");
  await button(composer, "Recall").click();
  await lookAt(composer.page, "recall-question");
  await button(composer, "Keep it").click();
  await expect(button(composer, "Recall")).toBeFocused();
  expect(deletes(connected)).toBe(0);
  await recall(composer);
  await expect(composer.outcome).toContainText("Recalled. Your message to Ada Brandt");
  await lookAt(composer.page, "recall-done");
  expect(connected.sandbox.recalled()).toEqual([1]);
  expect(deletes(connected)).toBe(1);
  await button(composer, "Write another").click();
  await expect(composer.beforeYouSend).toContainText("recalled since");
});

test("a recall that is refused says why, and the message stays", async ({ connected }) => {
  const composer = await sent(connected, "Hello Ada");
  connected.sandbox.setFault({ on: "recall", preset: "velocity" });
  await recall(composer);
  await expect(composer.outcome).toContainText(/Not recalled.*still there.*too many requests/i);
  await lookAt(composer.page, "recall-refused");
  expect(connected.sandbox.recalled()).toEqual([]);
  expect(deletes(connected)).toBe(1);
});

test("a recall that is cut is not confirmed, is looked up in the list, and is not asked for twice", async ({
  connected,
}) => {
  const composer = await sent(connected, "Hello Ada");
  connected.sandbox.setFault({ on: "recall", preset: "error-after" });
  await recall(composer);
  await expect(composer.outcome).toContainText("Not confirmed whether your message");
  await lookAt(composer.page, "recall-unconfirmed");
  const elsewhere = await connected.openComposer(await connected.visit("/feed/"));
  const row = elsewhere.page.getByRole("list").getByRole("listitem");
  await expect(row).toContainText("Recall not confirmed");
  // Open or not, by whether the doubt counts as seen by now.
  await row.getByRole("group").evaluate((details) => details.setAttribute("open", ""));
  await button(elsewhere, "Check the conversation").click();
  await expect(row).toContainText("did not find it. It was probably recalled");
  await lookAt(elsewhere.page, "last-sends-recall");
  expect(deletes(connected)).toBe(1);
});
