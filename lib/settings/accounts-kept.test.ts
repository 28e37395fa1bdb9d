import { describe, expect, it } from "vitest";
import type { Account } from "./account";
import { chosenAccount, keepChoice } from "./accounts-kept";

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
