import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { observationSchema } from "../quota/allowance";
import { accountQuota } from "./account-quota";
import { lineOver } from "./made-up-line";

const id = "64b7f0a1c2d3e4f5a6b7c8d9";
const row = {
  feature: "MESSAGE",
  window: "daily",
  used: 12,
  limit: 150,
  linkedinLimit: 200,
  remaining: 138,
  limitReached: false,
  limitReachedAt: null,
  resetAt: "2026-09-02T00:00:00.000Z",
};
const observation = {
  action: "MESSAGE",
  limit: 150,
  used: 12,
  remaining: 138,
  resetsAt: "2026-09-02T00:00:00.000Z",
  seenAt: "2026-09-01T12:00:00.000Z",
  source: "quota",
};

const now = () => Date.UTC(2026, 8, 1, 12);

async function ask(body: unknown, status = 200, accountId = id) {
  const fetch = vi.fn(async (_url: string) => Response.json(body, { status }));
  const service = { fetch, now, key: createSecret("made-up-key"), line: lineOver("h2") };
  const { result } = await accountQuota(service, accountId);
  return { result, urls: fetch.mock.calls.map(([url]) => url) };
}

async function valueOf(...rows: unknown[]) {
  const { result } = await ask({ accountId: id, quotas: rows });
  return result.ok ? result.value : result.failure;
}

describe("the quota of an account", () => {
  it("is what the service says of each action, seen now", async () => {
    expect(await valueOf(row, { ...row, feature: "CONNECT" })).toEqual([
      observation,
      { ...observation, action: "CONNECT" },
    ]);
  });

  it("is asked for the account that was named", async () => {
    const { urls } = await ask({ quotas: [] });
    expect(urls).toEqual([`https://api.connectsafely.ai/linkedin/account/${id}/quota`]);
  });

  it.each(["..", "a/b", "a?b", "a#b", "", "%2e%2e"])(
    "is never asked under another address, as with the id %j",
    async (accountId) => {
      const { result, urls } = await ask({ quotas: [] }, 200, accountId);
      expect(urls).toEqual([]);
      expect(result).toEqual({ ok: false, failure: { kind: "account-not-found" } });
    },
  );

  it("reads a date with a space in it as UTC", async () => {
    expect(await valueOf({ ...row, resetAt: "2026-09-02 00:00:00" })).toEqual([observation]);
  });

  it("counts as the documents define where a number is missing", async () => {
    const { remaining: _, ...withoutRemaining } = row;
    const { used: __, ...withoutUsed } = row;
    expect(await valueOf(withoutRemaining)).toEqual([observation]);
    expect(await valueOf({ ...withoutRemaining, used: 151 })).toMatchObject([{ remaining: 0 }]);
    expect(await valueOf(withoutUsed)).toEqual([{ ...observation, used: null }]);
    expect(await valueOf({ ...row, resetAt: null })).toEqual([{ ...observation, resetsAt: null }]);
  });

  it("does without the rows that say nothing", async () => {
    const damaged = [
      null,
      {},
      { ...row, feature: 7 },
      { ...row, limit: -1 },
      { ...row, limit: 10 },
    ];
    expect(await valueOf(...damaged, row)).toEqual([observation]);
  });

  it("says where LinkedIn itself has stopped an action, in whichever window", async () => {
    expect(await valueOf({ ...row, limitReached: true })).toEqual([
      { ...observation, stopped: true },
    ]);
    const weekly = { ...row, window: "weekly", limit: 500, remaining: 400, limitReached: true };
    expect(await valueOf(row, weekly)).toEqual([{ ...observation, stopped: true }]);
    expect(await valueOf({ ...row, limitReached: "no" })).toEqual([observation]);
  });

  it("takes the window that binds where one action has two", async () => {
    const weekly = { ...row, window: "weekly", limit: 500, used: 499, remaining: 1 };
    expect(await valueOf(row, weekly)).toMatchObject([{ action: "MESSAGE", remaining: 1 }]);
    expect(await valueOf(weekly, row)).toMatchObject([{ action: "MESSAGE", remaining: 1 }]);
  });

  it("tells an account that is missing from a route that is", async () => {
    expect(await ask({ error: "No such account" }, 404)).toMatchObject({
      result: { failure: { kind: "account-not-found" } },
    });
    for (const words of [{}, { error: "Not found" }, { error: "Cannot GET /account/1/quota" }]) {
      const { result } = await ask(words, 404);
      expect(result).toMatchObject({ failure: { kind: "route-retired" } });
    }
  });

  it("is not understood without its rows", async () => {
    expect(await ask([row])).toMatchObject({
      result: { failure: { kind: "answer-not-understood" } },
    });
  });

  it("always fits the contract, whatever comes", async () => {
    const anyRow = fc.record({
      feature: fc.oneof(fc.constantFrom("MESSAGE", "CONNECT"), fc.jsonValue()),
      limit: fc.oneof(fc.integer(), fc.jsonValue()),
      used: fc.oneof(fc.integer(), fc.jsonValue()),
      remaining: fc.oneof(fc.integer(), fc.jsonValue()),
      resetAt: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow), async (rows) => {
        expect(v.is(v.array(observationSchema), await valueOf(...rows))).toBe(true);
      }),
    );
  });
});
