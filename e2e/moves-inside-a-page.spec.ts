import type { Page } from "@playwright/test";
import { servedAddress } from "../sandbox/linkedin/fixtures/all-fixtures.ts";
import { guests } from "../sandbox/linkedin/fixtures/guest.ts";
import { sduiPrehydration } from "../sandbox/linkedin/fixtures/sdui-prehydration.ts";
import { ada, fullName, profilePath, rahel } from "../sandbox/linkedin/people.ts";
import { expect, test } from "./courier-test.ts";
import { SteppedPage } from "./pages/linkedin-page.ts";

const heading = (page: Page) => page.locator("main :is(h1, h2)").first();

test("a move in the newer family can be stopped between all its steps", async ({ world }) => {
  const page = await world.visit(profilePath(ada));
  const moves = new SteppedPage(page);
  await moves.startMove(profilePath(rahel));
  expect(new URL(page.url()).pathname).toBe(profilePath(rahel));
  await expect(heading(page)).toHaveText(fullName(ada));
  await moves.letOn("keys");
  await expect(page.locator(`section[componentkey$="${rahel.id}Topcard"]`)).toBeVisible();
  await expect(heading(page)).toHaveText(fullName(ada));
  await moves.letOn("name");
  await expect(heading(page)).toHaveText(fullName(rahel));
  await expect(page.locator("main")).toContainText(ada.headline);
  await moves.letOn("sections");
  await expect(page).toHaveTitle(new RegExp(fullName(ada), "u"));
  await moves.letOn("title");
  await expect(page).toHaveTitle(new RegExp(fullName(rahel), "u"));
});

test("a move that nobody stops ends by itself", async ({ world }) => {
  const page = await world.visit(profilePath(ada));
  await page.locator(`aside a[href="${profilePath(rahel)}"]`).click();
  await expect(page).toHaveTitle(new RegExp(fullName(rahel), "u"));
  await expect(heading(page)).toHaveText(fullName(rahel));
  await expect(page.locator("html")).not.toHaveAttribute("data-sandbox-step");
});

test("the classic family shows an empty page on the way", async ({ world }) => {
  const page = await world.visit(`${profilePath(ada)}?layout=ember`);
  const moves = new SteppedPage(page);
  await moves.startMove(profilePath(rahel));
  await moves.letOn("emptied");
  await expect(page.locator("main *")).toHaveCount(0);
  await moves.letOn("content");
  await expect(heading(page)).toHaveText(fullName(rahel));
  expect(await page.locator("#bpr-guid-2").textContent()).toContain(ada.id);
});

test("whoever goes back half way ends where they began", async ({ world }) => {
  const page = await world.visit(profilePath(ada));
  const moves = new SteppedPage(page);
  await moves.startMove(profilePath(rahel));
  await moves.letOn("keys");
  await page.goBack();
  await moves.reached("address");
  for (const step of ["keys", "name", "sections", "title"]) await moves.letOn(step);
  await expect(page.locator(`section[componentkey$="${ada.id}Topcard"]`)).toBeVisible();
  await expect(heading(page)).toHaveText(fullName(ada));
  await page.goForward();
  await moves.reached("address");
  for (const step of ["keys", "name"]) await moves.letOn(step);
  await expect(heading(page)).toHaveText(fullName(rahel));
});

test("pages to read load in a browser, each on its own host", async ({ world }) => {
  for (const fixture of [...guests, ...sduiPrehydration]) {
    const page = await world.courier.context.newPage();
    const answer = await page.goto(servedAddress(fixture));
    expect(answer?.status()).toBe(200);
    expect(page.url()).toBe(servedAddress(fixture));
    await page.close();
  }
});
