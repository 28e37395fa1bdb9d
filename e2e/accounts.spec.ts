import {
  availableAccount,
  disconnectedAccount,
  warmingUpAccount,
} from "../sandbox/api/accounts.ts";
import { everyHealthKey, oneAccountKey } from "../sandbox/api/keys.ts";
import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

test("another account is picked in the composer, and the message leaves from that one", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Hello Ada, from somebody else");
  await expect(composer.beforeYouSend).toContainText("from Mira Sandholm");
  await composer.switchTo("Tobi Quillberg");
  await expect(composer.beforeYouSend).toContainText("from Tobi Quillberg, for this message");
  await expect(composer.message).toHaveValue("Hello Ada, from somebody else");
  await expect(composer.accountSwitch).toBeFocused();
  await lookAt(composer.page, "composer-other-account");
  await composer.accountSwitch.click();
  await lookAt(composer.page, "composer-accounts-open");
  await composer.page.keyboard.press("Escape");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(connected.sandbox.deliveries()).toMatchObject([
    { accountId: warmingUpAccount.id, message: "Hello Ada, from somebody else" },
  ]);
});

test("a person who was written to before opens with the account of last time", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const first = await connected.openComposer(page);
  await first.switchTo("Tobi Quillberg");
  await expect(first.beforeYouSend).toContainText("from Tobi Quillberg");
  await first.pressSend();
  await expect(first.outcome).toContainText("Sent to Ada Brandt");
  await first.page.getByRole("button", { name: "Write another" }).click();
  await expect(first.beforeYouSend).toContainText("from Tobi Quillberg, as last time");
  await lookAt(first.page, "composer-as-last-time");
  await first.message.fill("And one more thing");
  await first.pressSend();
  await expect(first.outcome).toContainText("Sent to Ada Brandt");
  const other = await connected.visit("/in/noor-haddad/");
  const second = await connected.openComposer(other);
  await expect(second.beforeYouSend).toContainText("from Mira Sandholm");
  const from = connected.sandbox.deliveries().map(({ accountId }) => accountId);
  expect(from).toEqual([warmingUpAccount.id, warmingUpAccount.id]);
  expect(from).not.toContain(availableAccount.id);
});

test("an account that needs attention says what to do, stops nothing, and is asked about", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.switchTo("Yuna Fernhollow");
  await expect(composer.beforeYouSend).toContainText(/signed this account out/);
  const asked = () => connected.sandbox.requests().map(({ path }) => path);
  expect(asked()).toContain(`/linkedin/account/${disconnectedAccount.id}/status`);
  await lookAt(composer.page, "composer-needs-attention");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/Reconnect the account/);
  await expect(composer.message).toBeEditable();
  expect(connected.sandbox.deliveries()).toEqual([]);
});

test("the settings say of every account how it is, its plan, and what to do", async ({ world }) => {
  const options = await world.openOptions();
  await options.saveKey(everyHealthKey);
  await options.chooseAccount("Leila Marchetti");
  await expect(options.page.getByText(/signed this account out/)).toBeVisible();
  for (const [name, how] of [
    ["Mira Sandholm", "ready · Premium"],
    ["Ines Vandermoor", "in use · Sales Navigator"],
    ["Pavel Oakhurst", "state unknown"],
    ["Yuna Fernhollow", "signed out"],
    ["Omar Brookstone-Lind", "switched off"],
    ["Bram Okonjo", "no API seat · Recruiter"],
  ] as const) {
    await expect(options.accountPicker.getByRole("option", { name })).toContainText(how);
  }
  await lookAt(options.page, "settings-reconnect");
  await options.accountPicker.click();
  await lookAt(options.page, "settings-accounts-open");
});

test("an account that is well again is, at Check again", async ({ world }) => {
  world.sandbox.setFault({
    on: "status",
    times: 20,
    body: { status: "ERROR", enabled: true, hasTokens: false },
  });
  const options = await world.openOptions();
  await options.saveKey(oneAccountKey);
  await expect(options.page.getByText(/signed this account out/)).toBeVisible();
  world.sandbox.reset();
  await options.page.getByRole("button", { name: "Check again" }).click();
  await expect(options.page.getByText("You can send from it.")).toBeVisible();
});
