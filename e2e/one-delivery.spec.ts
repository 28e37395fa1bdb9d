import { expect, test, type World } from "./courier-test.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

const posts = ({ sandbox }: World) => sandbox.requests().filter(({ method }) => method === "POST");
const texts = ({ sandbox }: World) => sandbox.deliveries().map(({ message }) => message);

const questionsIn = ({ sandbox }: World) =>
  sandbox.requests().filter(({ path }) => path === "/linkedin/accounts").length;

async function write(world: World, address: string, text: string): Promise<ComposerPopup> {
  const composer = await world.openComposer(await world.visit(address));
  await composer.message.fill(text);
  // A question of the popup's that is still on its way would be asked again by the next worker.
  await expect(composer.accountSwitch.getByRole("option").nth(1)).toBeAttached();
  await expect(composer.page.getByText(/\d of 150/)).toBeVisible();
  return composer;
}

// Chromium repeats a plain POST whose reused connection ends before the answer.
test("a send that is cut after delivery, on a connection that was used before, is delivered once", async ({
  connected,
}) => {
  const questions = questionsIn(connected);
  const first = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await first.pressSend();
  await expect(first.outcome).toContainText(/Sent to Ada/);

  const second = await write(connected, "/in/noor-haddad/", "Hello Noor");
  connected.sandbox.setFault("cut-after");
  await second.pressSend();
  await expect(second.outcome).toContainText(/Not confirmed/);
  expect(texts(connected)).toEqual(["Hello Ada", "Hello Noor"]);
  expect(posts(connected)).toHaveLength(2);

  expect(questionsIn(connected), "what the popup asked told the protocol").toBe(questions);

  // The connection is a new one now.
  const third = await write(connected, "/in/ada-brandt/", "Hello again, Ada");
  connected.sandbox.setFault("cut-after");
  await third.pressSend();
  await expect(third.outcome).toContainText(/Not confirmed/);
  expect(texts(connected)).toEqual(["Hello Ada", "Hello Noor", "Hello again, Ada"]);
  expect(posts(connected)).toHaveLength(3);
});

test("a worker that has just woken asks the service once before it sends", async ({
  connected,
}) => {
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await connected.stopWorkerBehind(composer);
  const before = connected.sandbox.requests().length;
  connected.sandbox.setFault("cut-after");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/Not confirmed/);
  expect(connected.sandbox.requests().slice(before)).toMatchObject([
    { method: "GET", path: "/linkedin/accounts" },
    { method: "POST", path: "/linkedin/messaging/send" },
  ]);
  expect(texts(connected)).toEqual(["Hello Ada"]);
});

test("nothing is sent when that question gets no answer, and the text stays", async ({
  connected,
}) => {
  const composer = await write(connected, "/in/ada-brandt/", "Hello Ada");
  await connected.stopWorkerBehind(composer);
  // Courier tries a read three times, and Chromium may repeat each.
  connected.sandbox.setFault({ on: "accounts", preset: "cut-before", times: 12 });
  await composer.pressSend();
  await expect(composer.page.getByText(/could not be reached/i).first()).toBeVisible();
  await expect(composer.message).toHaveValue("Hello Ada");
  expect(posts(connected)).toEqual([]);

  connected.sandbox.reset();
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/Sent to Ada/);
  expect(texts(connected)).toEqual(["Hello Ada"]);
});
