import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Account } from "./account";
import { accountsKeptSchema, chosenAccount, keepChoice, keepList } from "./accounts-kept";

function account(id: string): Account {
  return { id, name: id, slug: null, status: "available", enabled: true, apiSeat: true };
}

describe("the choice of account", () => {
  it("is made for the user only when there is just one", () => {
    expect(keepChoice([account("one")], null).chosenId).toBe("one");
    expect(keepChoice([account("one"), account("two")], null).chosenId).toBeNull();
    expect(keepChoice([], null).chosenId).toBeNull();
  });

  it("outlives a new list while the account is still in it", () => {
    expect(keepChoice([account("one"), account("two")], "two").chosenId).toBe("two");
    expect(keepChoice([account("one"), account("three")], "two").chosenId).toBeNull();
  });

  it("names no account when none was chosen or kept", () => {
    expect(chosenAccount(null)).toBeNull();
    expect(chosenAccount({ accounts: [account("one")], chosenId: null })).toBeNull();
    expect(chosenAccount({ accounts: [account("one")], chosenId: "one" })?.id).toBe("one");
  });
});

describe("what is kept of the accounts", () => {
  const facts = { seenAt: "2026-11-23T10:00:00.000Z", hasTokens: true, plan: null };

  it("parses as earlier versions kept it, without facts", () => {
    const old = { accounts: [account("one")], chosenId: "one" };
    expect(v.parse(accountsKeptSchema, old)).toEqual(old);
  });

  it("loses damaged facts alone, and neither the list nor the choice", () => {
    const damaged = { accounts: [account("one")], chosenId: "one", facts: { one: { seenAt: 7 } } };
    expect(v.parse(accountsKeptSchema, damaged)).toMatchObject({ chosenId: "one", facts: {} });
  });

  it("keeps the facts of accounts that a new list still names, and no others", () => {
    const kept = { ...keepChoice([account("one")], null), facts: { one: facts, gone: facts } };
    expect(keepList([account("one"), account("two")], kept)).toMatchObject({
      chosenId: "one",
      facts: { one: facts },
    });
    expect(keepList([account("two")], kept)).not.toHaveProperty("facts");
  });
});
