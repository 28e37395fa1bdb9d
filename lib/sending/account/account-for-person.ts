import type { Draft } from "../../drafts/draft";
import { isWritten } from "../../drafts/replace-text";
import type { AccountBy } from "../../linkedin/recipient";
import { isSamePerson } from "../../linkedin/same-person";
import type { Account } from "../../settings/account";
import { accountHealth } from "../../settings/account-health";
import type { AccountsKept } from "../../settings/accounts-kept";
import type { Ports } from "../ports";

type PersonPorts = Pick<Ports, "underway" | "drafts" | "outbox">;

/** An account to write from, and why it is this one. */
export interface From {
  account: Account;
  accountBy: AccountBy;
}

/**
 * The account that a composer for a person opens with, the first of these that the key reaches:
 * that of a message under way to them; that of the text being written to them; the one of the last
 * message to them (`lastId`) if it may send; the chosen one. Null where none of them is.
 */
export async function accountForPerson(
  ports: PersonPorts,
  kept: AccountsKept,
  persons: readonly string[],
  lastId: string | null,
): Promise<From | null> {
  const reached = (id: string | null | undefined) => kept.accounts.find((each) => each.id === id);
  const last = reached(lastId);
  const chosen = reached(kept.chosenId);
  const account =
    reached(underwayFrom(ports, persons)) ??
    reached(await writtenFrom(ports, persons, [kept.chosenId, lastId])) ??
    (last !== undefined && maySend(last, kept) ? last : chosen);
  return account === undefined ? null : { account, accountBy: why(account.id, kept, lastId) };
}

function underwayFrom({ underway }: PersonPorts, persons: readonly string[]): string | undefined {
  const runs = [...underway.values()];
  return runs.find(({ entry, persons: others }) => entry !== null && isSamePerson(others, persons))
    ?.entry?.accountId;
}

/**
 * What was typed must be there again, also where it was written from an account that was picked for
 * it; a text under an account that only was the chosen one before is not what the user wants now.
 */
async function writtenFrom(
  { drafts, outbox }: PersonPorts,
  persons: readonly string[],
  usual: readonly (string | null)[],
): Promise<string | undefined> {
  const isWanted = (draft: Draft) =>
    isWritten(draft) && (draft.isPicked === true || usual.includes(draft.accountId));
  for (const draft of await drafts.forPersons(persons)) {
    if (!isWanted(draft) || !isSamePerson(draft.persons, persons)) continue;
    if ((await outbox.get(draft.attemptId)) === null) return draft.accountId;
  }
  return undefined;
}

function maySend(account: Account, { facts }: AccountsKept): boolean {
  const hasTokens = facts?.[account.id]?.hasTokens ?? null;
  return accountHealth({ ...account, hasTokens }).sends !== "no";
}

function why(id: string, { chosenId }: AccountsKept, lastId: string | null): AccountBy {
  if (id === chosenId) return "chosen";
  return id === lastId ? "last-time" : "picked";
}
