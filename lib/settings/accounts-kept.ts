import * as v from "valibot";
import { type Account, accountSchema } from "./account";
import { accountFactsSchema } from "./account-facts";

/** The accounts the key reached when it was last asked, and the one messages go out from. */
export const accountsKeptSchema = v.object({
  accounts: v.array(accountSchema),
  chosenId: v.nullable(v.string()),
  /** By account id. Damaged ones are asked for again, and cost nobody the choice. */
  facts: v.exactOptional(v.fallback(v.record(v.string(), accountFactsSchema), {})),
});

export type AccountsKept = v.InferOutput<typeof accountsKeptSchema>;

/**
 * A choice outlives a new list while the account is still in it. A single account needs no choice.
 * Among several nobody is chosen for the user: a message from the wrong account cannot be undone.
 */
export function keepChoice(accounts: Account[], chosenId: string | null): AccountsKept {
  const only = accounts.length === 1 ? accounts[0] : undefined;
  const still = accounts.find((account) => account.id === chosenId);
  return { accounts, chosenId: (still ?? only)?.id ?? null };
}

/** A new list in the place of an older one; what is known of accounts that are still in it stays. */
export function keepList(accounts: Account[], kept: AccountsKept | null): AccountsKept {
  const known = Object.entries(kept?.facts ?? {});
  const still = known.filter(([id]) => accounts.some((account) => account.id === id));
  const choice = keepChoice(accounts, kept?.chosenId ?? null);
  return still.length === 0 ? choice : { ...choice, facts: Object.fromEntries(still) };
}

/** The account messages go out from, or null when none was chosen. */
export function chosenAccount(kept: AccountsKept | null): Account | null {
  const id = kept?.chosenId ?? null;
  return id === null ? null : namedAccount(kept, id);
}

/** The account of this id, or null when the key does not reach it. */
export function namedAccount(kept: AccountsKept | null, id: string): Account | null {
  return kept?.accounts.find((account) => account.id === id) ?? null;
}
