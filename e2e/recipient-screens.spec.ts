import { sduiProfile } from "../sandbox/linkedin/pages/sdui-profile.ts";
import { ada, profilePath, tomas, viewer } from "../sandbox/linkedin/people.ts";
import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import { stall } from "./pages/odd-pages.ts";

test("composer of a page that shows a name unlike its address", async ({ connected }) => {
  const page = await connected.courier.context.newPage();
  const person = { ...ada, slug: "the-data-person" };
  const markup = sduiProfile({ person, viewer, rail: [tomas] });
  const address = `https://www.linkedin.com${profilePath(person)}`;
  await page.route(address, (route) => route.fulfill({ body: markup, contentType: "text/html" }));
  await page.goto(address);
  // A page that has moved inside can hold the words of somebody before.
  await page.evaluate(() => window.history.pushState(null, "", window.location.href));
  const composer = await connected.openComposer(page);
  await expect(composer.heading("the-data-person")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi \{\{first_name\}\},/);
  const offer = composer.page.getByText(/shows “Ada Brandt”/);
  await expect(offer).toBeVisible();
  await lookAt(composer.page, "composer-name-doubtful");
  await composer.page.getByRole("button", { name: "Use it" }).click();
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await expect(composer.message).toHaveValue(/^Hi Ada,/);
});

test("composer over a page that cannot be read", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  await stall(page);
  const composer = await connected.openComposer(page);
  await expect(composer.heading("ada-brandt")).toBeVisible();
  await expect(composer.page.getByText(/could not read this page/)).toBeVisible();
  await lookAt(composer.page, "composer-page-not-readable");
});
