import type { Page } from "@playwright/test";
import { everyHealthKey } from "../sandbox/api/keys.ts";
import { inUseAccount } from "../sandbox/api/more-accounts.ts";
import { findFixture, servedAddress } from "../sandbox/linkedin/fixtures/all-fixtures.ts";
import { ada } from "../sandbox/linkedin/people.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

async function openFixture({ courier }: World, name: string): Promise<Page> {
  const fixture = findFixture(name);
  if (fixture === null) throw new Error("there is no such page");
  const page = await courier.context.newPage();
  await page.goto(servedAddress(fixture));
  return page;
}

/** Clicks Courier on a page of Sales Navigator, follows its one way out, and clicks it again there. */
async function composeFromLead(world: World, page: Page): Promise<ComposerPopup> {
  const notice = await world.openComposer(page);
  await expect(notice.page.getByText(/This is a Sales Navigator page/)).toBeVisible();
  await expect(notice.send).toHaveCount(0);
  const opening = world.courier.context.waitForEvent("page");
  await notice.page.getByRole("button", { name: "Open the LinkedIn profile" }).click();
  const profile = await opening;
  await profile.waitForURL(`**/in/${ada.slug}/`);
  return world.openComposer(profile);
}

test("a page of Sales Navigator says why it cannot be written from, and takes an address", async ({
  connected,
}) => {
  const composer = await connected.openComposer(await openFixture(connected, "salesnav-lead"));
  await expect(composer.page.getByText(/This is a Sales Navigator page/)).toBeVisible();
  await expect(composer.page.getByRole("textbox", { name: "Profile address" })).toBeVisible();
  await lookAt(composer.page, "popup-sales-navigator");
});

// The id of a lead makes no urn, and nothing there is bound to a slug: its own profile proves the person.
for (const name of ["salesnav-lead", "salesnav-people-ACoAA"]) {
  test(`whoever is shown at ${name} gets one message through Sales Navigator`, async ({
    world,
  }) => {
    const options = await world.openOptions();
    await options.connect(everyHealthKey, "Ines Vandermoor");
    await options.chooseUndo("None, send at once");
    const composer = await composeFromLead(world, await openFixture(world, name));
    await expect(composer.heading("Ada Brandt")).toBeVisible();
    await expect(composer.page.getByText(/Read from this page/)).toBeVisible();
    const channel = composer.page.getByRole("combobox", { name: "Goes to" });
    await expect(channel).toHaveValue("inbox");
    await channel.selectOption("Sales Navigator");
    await composer.message.fill("Hello Ada");
    await lookAt(composer.page, "composer-sales-navigator");
    await composer.pressSend();
    await expect(composer.outcome).toContainText("Sent to Ada Brandt");
    expect(world.sandbox.deliveries()).toMatchObject([
      {
        accountId: inUseAccount.id,
        recipientProfileUrn: `urn:li:fsd_profile:${ada.id}`,
        message: "Hello Ada",
        messagingChannel: "sales_navigator",
      },
    ]);
    const sends = world.sandbox.requests().filter(({ path }) => path.endsWith("/send"));
    expect(sends).toMatchObject([{ path: "/linkedin/conversations/send", status: 200 }]);
  });
}
