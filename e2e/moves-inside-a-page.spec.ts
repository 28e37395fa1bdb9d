import type { Page } from "@playwright/test";
import { servedAddress } from "../sandbox/linkedin/fixtures/all-fixtures.ts";
import { guests } from "../sandbox/linkedin/fixtures/guest.ts";
import { sduiPrehydration } from "../sandbox/linkedin/fixtures/sdui-prehydration.ts";
import { ada, fullName, type Person, profilePath, rahel } from "../sandbox/linkedin/people.ts";
import { expect, test } from "./courier-test.ts";

/** Clicks the link to a person beside the profile; from now on each step waits. */
async function startMove(page: Page, to: Person): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem("steps", "manual"));
  await page.locator(`aside a[href="${profilePath(to)}"]`).click();
  await reached(page, "address");
}

async function reached(page: Page, step: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-sandbox-step", step);
}

async function letOn(page: Page, next: string): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("sandbox:step")));
  await reached(page, next);
}

const heading = (page: Page) => page.locator("main :is(h1, h2)").first();

test("a move in the newer family can be stopped between all its steps", async ({ world }) => {
  const page = await world.visit(profilePath(ada));
  await startMove(page, rahel);
  expect(new URL(page.url()).pathname).toBe(profilePath(rahel));
  await expect(heading(page)).toHaveText(fullName(ada));
  await letOn(page, "keys");
  await expect(page.locator(`section[componentkey$="${rahel.id}Topcard"]`)).toBeVisible();
  await expect(heading(page)).toHaveText(fullName(ada));
  await letOn(page, "name");
  await expect(heading(page)).toHaveText(fullName(rahel));
  await expect(page.locator("main")).toContainText(ada.headline);
  await letOn(page, "sections");
  await expect(page).toHaveTitle(new RegExp(fullName(ada), "u"));
  await letOn(page, "title");
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
  await startMove(page, rahel);
  await letOn(page, "emptied");
  await expect(page.locator("main *")).toHaveCount(0);
  await letOn(page, "content");
  await expect(heading(page)).toHaveText(fullName(rahel));
  expect(await page.locator("#bpr-guid-2").textContent()).toContain(ada.id);
});

test("whoever goes back half way ends where they began", async ({ world }) => {
  const page = await world.visit(profilePath(ada));
  await startMove(page, rahel);
  await letOn(page, "keys");
  await page.goBack();
  await reached(page, "address");
  for (const step of ["keys", "name", "sections", "title"]) await letOn(page, step);
  await expect(page.locator(`section[componentkey$="${ada.id}Topcard"]`)).toBeVisible();
  await expect(heading(page)).toHaveText(fullName(ada));
  await page.goForward();
  await reached(page, "address");
  for (const step of ["keys", "name"]) await letOn(page, step);
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
