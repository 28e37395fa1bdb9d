import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { inWorker } from "../sandbox/browser/worker.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

const account = "66f0c0de5a4d000000000001";

/** What the key's test has taught is no answer of this minute's popups. */
async function forgetAllowances({ courier }: World): Promise<void> {
  await inWorker(courier, `chrome.storage.local.remove("allowances")`);
}

test("the popup shows what is left today as the service says it", async ({ connected }) => {
  await forgetAllowances(connected);
  connected.sandbox.setUsed(account, 13);
  const page = await connected.visit("/feed/");
  const popup = await connected.openComposer(page);
  await expect(popup.page.getByText("137 of 150")).toBeVisible();
  await expect(popup.page.getByRole("meter", { name: "Messages left today" })).toHaveAttribute(
    "value",
    "137",
  );
  await expect(popup.page.getByText(/Full again/)).toBeVisible();
});

test("a popup opened twice within a minute asks once", async ({ connected }) => {
  await forgetAllowances(connected);
  const questions = () =>
    connected.sandbox.requests().filter(({ path }) => path.includes("/quota")).length;
  const before = questions();
  const page = await connected.visit("/in/ada-brandt/");
  const first = await connected.openComposer(page);
  await expect(first.page.getByText("150 of 150")).toBeVisible();
  expect(questions()).toBe(before + 1);
  await clickElsewhere(connected.courier, page);
  const second = await connected.openComposer(page);
  await second.pressSend();
  await expect(second.outcome).toContainText("Sent to Ada Brandt");
  expect(questions()).toBe(before + 1);
});

test("a trial that ended while nothing was sent is told with the way on, and no number", async ({
  connected,
}) => {
  await forgetAllowances(connected);
  connected.sandbox.setFault({ on: "quota", preset: "expired-trial", times: 20 });
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await expect(composer.beforeYouSend).toContainText(/trial or subscription has ended/);
  await expect(composer.beforeYouSend).toContainText("Not known yet");
  await expect(composer.beforeYouSend).not.toContainText("150");
  await lookAt(composer.page, "composer-trial-ended");
});

test("an answer that refuses still teaches what is left", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  connected.sandbox.setUsed(account, 40);
  connected.sandbox.setFault("message-required");
  await composer.pressSend();
  await expect(composer.page.getByText("110 of 150")).toBeVisible();
});

test("nothing is invented when the service does not say", async ({ connected }) => {
  await forgetAllowances(connected);
  connected.sandbox.setFault({ on: "quota", preset: "unavailable", times: 20 });
  const page = await connected.visit("/feed/");
  const popup = await connected.openComposer(page);
  await expect(popup.page.getByText(/has trouble answering/)).toBeVisible();
  await expect(popup.page.getByText("Not known yet")).toBeVisible();
  await expect(popup.page.getByText("150")).toBeHidden();
});
