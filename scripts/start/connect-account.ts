import type { Page } from "@playwright/test";
import { availableAccount, nameOf } from "../../sandbox/api/accounts.ts";
import { OptionsPage } from "../../e2e/pages/options-page.ts";

export const account = nameOf(availableAccount);

/** Types the key into the options page and chooses the account, as a person does. */
export async function connectAccount(page: Page, key: string): Promise<void> {
  await new OptionsPage(page).connect(key, account);
}
