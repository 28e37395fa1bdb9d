import { describe, expect, it } from "vitest";
import { availableAccount, disconnectedAccount, warmingUpAccount } from "./accounts.ts";
import { askGet, createTestApi } from "./ask-api.ts";
import { everyHealthKey, oneAccountKey, sandboxKey } from "./keys.ts";
import { everyAccount, inUseAccount, noSeatAccount, noTokensAccount } from "./more-accounts.ts";

async function told(path: string, key = everyHealthKey, words: "new" | "free-premium" = "new") {
  const { api, state } = createTestApi();
  state.accountWords.set(words);
  const response = await askGet(api, `/linkedin${path}`, key);
  const body: unknown = await response.json();
  return { status: response.status, body };
}

const ids = (accounts: readonly { id: string }[]) => accounts.map(({ id }) => ({ id }));
const path = (account: { id: string }) => `/account/${account.id}/status`;
const older = (id: string) => told(`/account/${id}/status`, everyHealthKey, "free-premium");

describe("accounts of every health", () => {
  it("are reached by a key of their own, and one alone by another", async () => {
    expect((await told("/accounts")).body).toMatchObject(ids(everyAccount));
    expect((await told("/accounts", oneAccountKey)).body).toMatchObject(ids([availableAccount]));
    const { status } = await told(`/account/${inUseAccount.id}/status`, sandboxKey);
    expect(status).toBe(404);
  });

  it("tell their plan only while they are available or warming up", async () => {
    expect((await told(path(warmingUpAccount))).body).toMatchObject({
      linkedinPlan: { premiumType: "NON_PREMIUM", isPremium: false },
    });
    expect((await told(path(inUseAccount))).body).not.toHaveProperty("linkedinPlan");
    expect((await told(path(disconnectedAccount))).body).not.toHaveProperty("linkedinPlan");
  });

  it("tell a lost session in the status alone", async () => {
    expect((await told(`/account/${noTokensAccount.id}/status`)).body).toMatchObject({
      status: "AVAILABLE",
      hasTokens: false,
    });
  });
});

describe("the plan of an account", () => {
  it("is asked of LinkedIn, and so needs a session", async () => {
    expect((await told(`/account/${noSeatAccount.id}/premium`)).body).toMatchObject({
      success: true,
      accountId: noSeatAccount.id,
      premiumType: "RECRUITER",
      hasRecruiter: true,
    });
    expect((await told(`/account/${noTokensAccount.id}/premium`)).status).toBe(500);
    expect((await told("/account/nobody/premium")).status).toBe(400);
    expect((await told("/account/66f0c0de5a4d0000000000ff/premium")).status).toBe(404);
  });
});

describe("the words of older pages", () => {
  it("name the plan where a status is expected, and what is wrong as ever", async () => {
    const premium = await older(availableAccount.id);
    expect(premium.body).toMatchObject({ status: "PREMIUM" });
    expect(premium.body).not.toHaveProperty("linkedinPlan");
    expect((await older(warmingUpAccount.id)).body).toMatchObject({ status: "FREE" });
    expect((await older(disconnectedAccount.id)).body).toMatchObject({ status: "ERROR" });
  });
});
