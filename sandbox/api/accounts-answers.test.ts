import { describe, expect, it } from "vitest";
import { availableAccount, disconnectedAccount, sandboxAccounts } from "./accounts.ts";
import { aMessage, apiOrigin, askGet, askSend, createTestApi } from "./ask-api.ts";
import { expiredTrialKey, noAccountKey, sandboxKey } from "./keys.ts";

const { id } = availableAccount;
const paths = [
  "/linkedin/accounts",
  "/linkedin/account/status",
  `/linkedin/account/${id}/status`,
  `/linkedin/account/${id}/quota`,
];

describe("the accounts of a key", () => {
  it("are a bare array with the documented fields", async () => {
    const { api } = createTestApi();
    const response = await askGet(api, "/linkedin/accounts");
    const accounts: unknown = await response.json();
    expect(accounts).toHaveLength(sandboxAccounts.length);
    expect(accounts).toContainEqual({
      id,
      firstName: "Mira",
      lastName: "Sandholm",
      publicId: "mira-sandholm-sandbox",
      picture: null,
      status: "AVAILABLE",
      enabled: true,
      apiSeatAllocated: true,
    });
  });

  it("differ in health", async () => {
    const { api } = createTestApi();
    const text = await (await askGet(api, "/linkedin/accounts")).text();
    for (const health of ["AVAILABLE", "WARMUP", "ERROR", '"enabled":false']) {
      expect(text).toContain(health);
    }
  });

  it.each([
    ["a part of a name in other capitals", "mIRA"],
    ["a part of a slug", "sandholm-sand"],
    ["an id", id],
    ["a profile address", "https://www.linkedin.com/in/mira-sandholm-sandbox/?x=1"],
  ])("are found by %s", async (_, q) => {
    const { api } = createTestApi();
    const response = await askGet(api, `/linkedin/accounts?q=${encodeURIComponent(q)}`);
    expect(await response.json()).toMatchObject([{ id }]);
  });

  it("are none for a key without accounts", async () => {
    const { api } = createTestApi();
    const response = await askGet(api, "/linkedin/accounts", noAccountKey);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([]);
  });

  it.each(paths)("are not told to a wrong key or an ended trial: %s", async (path) => {
    const { api } = createTestApi();
    const wrong = await askGet(api, path, "wrong-key");
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual({ error: "Unauthorized - Invalid credentials" });
    expect((await askGet(api, path, expiredTrialKey)).status).toBe(403);
  });

  it.each(paths)("are only read: %s", async (path) => {
    const { api } = createTestApi();
    const response = await api.fetch(new Request(apiOrigin + path, { method: "POST" }));
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
  });
});

describe("an account's status", () => {
  it("is the last used account's when none is named", async () => {
    const { api } = createTestApi();
    expect(await (await askGet(api, "/linkedin/account/status")).json()).toMatchObject({ id });
  });

  it("says that LinkedIn's session is lost, and nothing of the plan then", async () => {
    const { api } = createTestApi();
    const response = await askGet(api, `/linkedin/account/${disconnectedAccount.id}/status`);
    const status: unknown = await response.json();
    expect(status).toMatchObject({ status: "ERROR", hasTokens: false });
    expect(status).not.toHaveProperty("linkedinPlan");
  });

  it.each([
    ["/linkedin/account/status?accountId=66f0c0de5a4d0000000000ff", 404],
    ["/linkedin/account/acc_12345/status", 400],
  ])("of %s is %i", async (path, status) => {
    const { api } = createTestApi();
    expect((await askGet(api, path)).status).toBe(status);
  });
});

describe("an account's quota", () => {
  it("has a row for messages that follows what was sent", async () => {
    const { api } = createTestApi();
    await askSend(api, { ...aMessage, accountId: id });
    const response = await askGet(api, `/linkedin/account/${id}/quota`);
    const quota = await response.json();
    expect(Object.keys(quota)).toEqual(["accountId", "quotas"]);
    expect(quota.quotas).toContainEqual({
      feature: "MESSAGE",
      window: "daily",
      used: 1,
      limit: 150,
      linkedinLimit: 150,
      remaining: 149,
      limitReached: false,
      limitReachedAt: null,
      resetAt: "2026-03-05T00:00:00.000Z",
    });
  });

  it.each([
    ["of another workspace", id, noAccountKey, 403],
    ["that does not exist", "66f0c0de5a4d0000000000ff", sandboxKey, 404],
  ])("%s is refused", async (_, accountId, key, status) => {
    const { api } = createTestApi();
    expect((await askGet(api, `/linkedin/account/${accountId}/quota`, key)).status).toBe(status);
  });
});

describe("everything else", () => {
  it("is healthy without a key", async () => {
    const { api } = createTestApi();
    expect((await askGet(api, "/health", null)).status).toBe(200);
  });

  it.each(["/", "/linkedin", "/linkedin/messaging/send/", "/linkedin/account/%E0%A4%A/quota/x"])(
    "is not found: %s",
    async (path) => {
      const { api } = createTestApi();
      const response = await askGet(api, path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ error: "Not found" });
    },
  );

  it("is noted without the key", async () => {
    const { api, state } = createTestApi();
    await askGet(api, `/linkedin/accounts?q=${sandboxKey}`);
    expect(state.requests).toEqual([
      {
        number: 1,
        at: "2026-03-04T05:06:07.000Z",
        method: "GET",
        path: "/linkedin/accounts?q=[key]",
        headerNames: ["authorization"],
        connection: null,
        isWhole: false,
        message: null,
        status: 200,
      },
    ]);
  });
});
