import type { Page } from "@playwright/test";
import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import {
  ada,
  fullName,
  type Person,
  profilePath,
  rahel,
  urnOf,
} from "../sandbox/linkedin/people.ts";
import { expect, test, type World } from "./courier-test.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";
import { SteppedPage } from "./pages/linkedin-page.ts";

const stepsOf = {
  sdui: ["keys", "name", "sections", "title"],
  ember: ["emptied", "content", "title"],
} as const;
const families = ["sdui", "ember"] as const;

/** The person by name, or their slug where the page does not tell for certain. */
async function expectShown(composer: ComposerPopup, person: Person): Promise<string> {
  const heading = composer.page.getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  const shown = await heading.innerText();
  expect([fullName(person), person.slug]).toContain(shown);
  await expect(composer.message).not.toHaveValue(
    new RegExp(`Hi (?!${person.firstName})\\p{L}`, "u"),
  );
  return shown;
}

async function adasPage(world: World, family: (typeof families)[number]): Promise<SteppedPage> {
  return new SteppedPage(await world.visit(`${profilePath(ada)}?layout=${family}`));
}

function recipients(world: World): (string | undefined)[] {
  return world.sandbox
    .deliveries()
    .map(
      ({ recipientProfileUrn, recipientProfileId }) => recipientProfileUrn ?? recipientProfileId,
    );
}

async function lookIn(world: World, page: Page, person: Person): Promise<void> {
  const composer = await world.openComposer(page);
  await expectShown(composer, person);
  await clickElsewhere(world.courier, page);
}

/** A press in the moment in which the page shows somebody else is not taken; a person presses again. */
async function pressUntilTold(composer: ComposerPopup): Promise<void> {
  const told = /Sent to|now shows|names two people/;
  await expect(async () => {
    if (!told.test(await composer.outcome.innerText())) await composer.pressSend();
    await expect(composer.outcome).toContainText(told, { timeout: 3_000 });
  }).toPass();
}

for (const family of families) {
  test(`at every step of a move inside a page the composer knows who is open (${family})`, async ({
    connected,
  }) => {
    const moves = await adasPage(connected, family);
    await lookIn(connected, moves.page, ada);
    await moves.startMove(profilePath(rahel));
    await lookIn(connected, moves.page, rahel);
    for (const step of stepsOf[family]) {
      await moves.letOn(step);
      await lookIn(connected, moves.page, rahel);
    }
    const composer = await connected.openComposer(moves.page);
    await expect(composer.heading(fullName(rahel))).toBeVisible();
  });

  test(`a message written in the middle of a move reaches nobody or the person shown (${family})`, async ({
    connected,
  }) => {
    const moves = await adasPage(connected, family);
    await moves.startMove(profilePath(rahel));
    for (const [at, step] of stepsOf[family].entries()) {
      const composer = await connected.openComposer(moves.page);
      await expectShown(composer, rahel);
      await composer.message.fill(`Hello number ${at}`);
      await moves.letOn(step);
      await pressUntilTold(composer);
      await clickElsewhere(connected.courier, moves.page);
    }
    const reached = recipients(connected);
    expect(reached.length).toBeGreaterThan(0);
    for (const recipient of reached) expect([urnOf(rahel), rahel.slug]).toContain(recipient);
  });

  test(`a page that begins to move under a composer stops its message (${family})`, async ({
    connected,
  }) => {
    const moves = await adasPage(connected, family);
    const composer = await connected.openComposer(moves.page);
    await composer.message.fill("Hello Ada");
    await moves.page.evaluate(() => sessionStorage.setItem("steps", "manual"));
    // A mouse click would close the popup; a page can move by itself.
    const link = moves.page.locator(`aside a[href="${profilePath(rahel)}"]`).first();
    await link.dispatchEvent("click");
    await moves.reached("address");
    await expect(composer.page.getByText(/This page now shows/)).toBeVisible();
    await expect(composer.message).toHaveValue("Hello Ada");
    for (const step of stepsOf[family]) await moves.letOn(step);
    await expect(composer.heading("Ada Brandt")).toBeVisible();
    expect(connected.sandbox.deliveries()).toEqual([]);
  });

  test(`there and back again and forth, the composer follows the address (${family})`, async ({
    connected,
  }) => {
    const { page } = await adasPage(connected, family);
    await page
      .locator(`aside a[href="${profilePath(rahel)}"]`)
      .first()
      .click();
    await page.goBack();
    await lookIn(connected, page, ada);
    await expect(page.locator("main :is(h1, h2)").first()).toHaveText(fullName(ada));
    await lookIn(connected, page, ada);
    await page.goForward();
    await lookIn(connected, page, rahel);
    await expect(page.locator("main :is(h1, h2)").first()).toHaveText(fullName(rahel));
    const composer = await connected.openComposer(page);
    await expect(composer.heading(fullName(rahel))).toBeVisible();
    await composer.message.fill("Hello Rahel");
    await composer.pressSend();
    await expect(composer.outcome).toContainText(/sent/i);
    expect(recipients(connected)).toEqual([urnOf(rahel)]);
  });
}

test("two tabs side by side have a composer each for their own person", async ({ connected }) => {
  const first = await connected.visit(profilePath(ada));
  const second = await connected.visit(profilePath(rahel));
  for (const [page, person] of [
    [first, ada],
    [second, rahel],
    [first, ada],
  ] as const) {
    const composer = await connected.openComposer(page);
    await expect(composer.heading(fullName(person))).toBeVisible();
    await composer.message.fill(`Hello ${person.firstName}`);
    await clickElsewhere(connected.courier, page);
  }
  const composer = await connected.openComposer(second);
  await expect(composer.message).toHaveValue("Hello Rahel");
});
