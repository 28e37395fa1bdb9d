import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

test("who prefers the newer way sends by it", async ({ connected }) => {
  const { page } = await connected.openOptions();
  await page.getByText("Advanced").click();
  const preference = page.getByRole("switch", { name: /newer way/ });
  // It changes once the worker has kept it, which `check` does not wait for.
  await preference.click();
  await expect(preference).toBeChecked();
  await lookAt(page, "settings-advanced");
  await expect(async () => {
    await page.reload();
    await page.getByText("Advanced").click();
    await expect(preference).toBeChecked({ timeout: 1_000 });
  }).toPass();

  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  const posts = connected.sandbox.requests().filter(({ method }) => method === "POST");
  expect(posts).toMatchObject([{ path: "/linkedin/conversations/send" }]);
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});
