import { expiredTrialKey, noAccountKey } from "../sandbox/api/keys.ts";
import { expect, test } from "./courier-test.ts";

test("a pasted key is tested, lists its accounts, is shown by its end ever after, and removed with one click", async ({
  world,
}) => {
  const options = await world.openOptions();
  await options.saveKey(`  ${world.sandbox.sandboxKey} `);
  await expect(options.page.getByText("4f2a")).toBeVisible();
  await expect(options.keyBox).toBeHidden();
  for (const name of [
    "Mira Sandholm",
    "Tobi Quillberg",
    "Yuna Fernhollow",
    "Omar Brookstone-Lind",
  ]) {
    await expect(options.accountPicker.getByRole("option", { name })).toBeAttached();
  }
  await options.chooseAccount("Tobi Quillberg");

  await options.page.reload();
  await expect(options.page.getByText("4f2a")).toBeVisible();
  await expect(options.accountPicker.getByRole("option", { selected: true })).toContainText(
    "Tobi Quillberg",
  );
  expect(await options.page.content()).not.toContain(world.sandbox.sandboxKey);

  await options.removeKey();
  await expect(options.page.getByText("4f2a")).toBeHidden();
  await expect(options.accountPicker).toBeHidden();
});

const refused = [
  ["11111111-2222-4333-8444-555555555555", /did not accept this key/],
  [expiredTrialKey, /trial or subscription has ended/],
  ["two words", /does not look like/],
] as const;

test("a key that is not known, ended or cannot be one is not kept, stays in the field, and the page says what to do", async ({
  world,
}) => {
  const options = await world.openOptions();
  for (const [key, sentence] of refused) {
    await options.saveKey(key);
    await expect(options.page.getByRole("alert")).toContainText(sentence);
    await expect(options.keyBox).toHaveValue(key);
    await options.page.reload();
    await expect(options.keyBox).toHaveValue("");
    await expect(options.page.getByRole("button", { name: "Remove key" })).toBeHidden();
  }
});

test("a key that reaches no account says so", async ({ world }) => {
  const options = await world.openOptions();
  await options.saveKey(noAccountKey);
  await expect(options.page.getByText(/no LinkedIn account/i)).toBeVisible();
});

test("without a way to the service the key stays in the field", async ({ world }) => {
  // Courier tries a read three times, and Chromium may repeat each.
  world.sandbox.setFault({ on: "accounts", preset: "cut-before", times: 12 });
  const options = await world.openOptions();
  await options.saveKey(world.sandbox.sandboxKey);
  await expect(options.page.getByText(/could not be reached/i)).toBeVisible();
  await expect(options.keyBox).toHaveValue(world.sandbox.sandboxKey);
});
