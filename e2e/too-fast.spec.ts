import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

test("while the service wants a pause, a second Send says until when and does not leave", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada");
  connected.sandbox.setFault("velocity");
  for (let press = 0; press < 2; press += 1) {
    await composer.pressSend();
    await expect(composer.outcome).toContainText(/Too many requests.*Send again today, \d/);
  }
  await lookAt(composer.page, "composer-too-fast");
  const posts = connected.sandbox.requests().filter(({ method }) => method === "POST");
  expect(posts).toHaveLength(1);
  await expect(composer.message).toHaveValue("Hello Ada");
});

test("a read that met trouble is tried again by itself", async ({ world }) => {
  world.sandbox.setFault({ on: "accounts", preset: "bad-gateway", times: 2 });
  await world.connect();
  const asked = world.sandbox.requests().filter(({ path }) => path.endsWith("/accounts"));
  expect(asked.slice(0, 3).map(({ status }) => status)).toEqual([502, 502, 200]);
});
