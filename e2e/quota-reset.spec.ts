import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { inWorker } from "../sandbox/browser/worker.ts";
import { profilePath, rahel } from "../sandbox/linkedin/people.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

const account = "66f0c0de5a4d000000000001";

/** The service's day ends in so many milliseconds, by its own clock, which is far from this computer's. */
function endDayIn({ sandbox: { clock } }: World, ms: number): void {
  clock.toNextUtcDay();
  clock.advance(86_400_000 - ms);
}

/** Without what the key's test has taught: the answer would be less than a minute old. */
async function forgetAllowances({ courier }: World): Promise<void> {
  await inWorker(courier, `chrome.storage.local.remove("allowances")`);
}

test("what is used up counts down to the reset, and is offered again beyond it", async ({
  connected,
}) => {
  await forgetAllowances(connected);
  connected.sandbox.setUsed(account, 0);
  endDayIn(connected, 12_000);
  connected.sandbox.setUsed(account, 150);
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.outcome).toContainText(/used up/);
  await expect(composer.send).toHaveAttribute("aria-disabled", "true");
  await expect(composer.beforeYouSend).toContainText(/0 of 150/);
  await expect(composer.outcome).toContainText(/in \d+ sec/);
  await expect(composer.beforeYouSend).toContainText(/Should be full again, not confirmed yet/);
  await expect(composer.outcome).not.toContainText(/used up/);
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  await expect(composer.page.getByText("149 of 150")).toBeVisible();
});

test("with nothing left a first message waits, and a reply goes: it may count for nothing", async ({
  asking,
}) => {
  await forgetAllowances(asking);
  asking.sandbox.setCounting({ counts: "new-conversations" });
  asking.sandbox.setUsed(account, 150);
  const first = await asking.openComposer(await asking.visit("/in/ada-brandt/"));
  await expect(first.beforeYouSend).toContainText("with no conversation yet");
  await expect(first.outcome).toContainText(/used up/);
  await expect(first.send).toHaveAttribute("aria-disabled", "true");

  const reply = await asking.openComposer(await asking.visit(profilePath(rahel)));
  await expect(reply.beforeYouSend).toContainText("Reply to Rahel Immergrün");
  await expect(reply.beforeYouSend).toContainText("0 of 150");
  await expect(reply.beforeYouSend).toContainText("This one may not count.");
  await expect(reply.outcome).not.toContainText(/used up/);
  await lookAt(reply.page, "composer-reply-with-nothing-left");
  await reply.pressSend();
  await expect(reply.outcome).toContainText("Sent to Rahel Immergrün");
  expect(asking.sandbox.deliveries()).toHaveLength(1);
});

test("a reminder rings at the reset, sends nothing, and goes out when Courier is opened", async ({
  connected,
}) => {
  await forgetAllowances(connected);
  endDayIn(connected, 15_000);
  connected.sandbox.setUsed(account, 150);
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  const offer = composer.page.getByRole("button", { name: "Remind me when I can send again" });
  await expect(offer).toBeVisible();
  await expect(composer.outcome).toContainText(/used up/);
  await expect(composer.send).toHaveAttribute("aria-disabled", "true");
  await lookAt(composer.page, "composer-quota-reminder");
  await offer.click();
  await expect(composer.page.getByText(/The toolbar button will show it/)).toBeVisible();
  await expect.poll(() => connected.badge()).toBe("0");
  await clickElsewhere(connected.courier, page);
  await connected.stopWorker();
  const title = () => inWorker(connected.courier, "chrome.action.getTitle({})");
  await expect.poll(() => connected.badge(), { timeout: 25_000 }).toBe("full");
  expect(await title()).toBe("Messages are full again");
  expect(connected.sandbox.deliveries()).toHaveLength(0);
  await connected.openComposer(page);
  await expect.poll(() => connected.badge()).toBe("");
  expect(await title()).toBe("Write with Courier");
});

test("the toolbar tells the number when few are left, behind what nobody has seen", async ({
  connected,
}) => {
  await forgetAllowances(connected);
  connected.sandbox.setUsed(account, 134);
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText("16 of 150")).toBeVisible();
  expect(await connected.badge()).toBe("");
  await composer.pressSend();
  await expect(composer.page.getByText("15 of 150")).toBeVisible();
  await expect.poll(() => connected.badge()).toBe("15");
});

test("a limit of one's own stops Send at the screen and at the worker, and says where it is changed", async ({
  connected,
}) => {
  const options = await connected.openOptions();
  const field = options.page.getByRole("spinbutton", { name: "My own limit a day" });
  await field.fill("0");
  await expect(options.page.getByText(/whole number from 1/)).toBeVisible();
  await field.fill("1");
  await expect(options.page.getByText("1 of your 1")).toBeVisible();
  await field.scrollIntoViewIfNeeded();
  await lookAt(options.page, "options-own-limit");
  await options.page.close();
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText("1 of your 1")).toBeVisible();
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  await expect(composer.page.getByText("0 of your 1")).toBeVisible();
  await composer.page.getByRole("button", { name: "Write another" }).click();
  await expect(composer.outcome).toContainText(/Your own limit for a day \(1\) is reached/);
  await expect(composer.page.getByRole("button", { name: "Change the limit" })).toBeVisible();
  await expect(composer.send).toHaveAttribute("aria-disabled", "true");
  await lookAt(composer.page, "composer-own-limit");
  expect(connected.sandbox.deliveries()).toHaveLength(1);
});

test("LinkedIn's own stop is told although some are left, and Send stays", async ({
  connected,
}) => {
  await forgetAllowances(connected);
  connected.sandbox.setCounting({ limitReached: "yes", feature: "NEW_CONVERSATION", limit: "100" });
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.beforeYouSend).toContainText(/LinkedIn itself has stopped/);
  await expect(composer.page.getByText("100 of 100")).toBeVisible();
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  await lookAt(composer.page, "composer-stopped");
});
