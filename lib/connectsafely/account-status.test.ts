import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { accountPremium } from "./account-premium";
import { accountStatus } from "./account-status";
import { lineOver } from "./made-up-line";

const id = "64b7f0a1c2d3e4f5a6b7c8d9";
const body = { id, platform: "LINKEDIN", status: "AVAILABLE", enabled: true, hasTokens: true };
const plan = { premiumType: "SALES_NAVIGATOR", isPremium: true, hasSalesNavigator: true };

function serviceThatSays(answer: unknown, status: number) {
  const fetch = vi.fn(async (_url: string) => Response.json(answer, { status }));
  return { fetch, now: () => 0, key: createSecret("made-up-key"), line: lineOver("h2") };
}

async function statusOf(answer: unknown, status = 200, accountId = id) {
  const service = serviceThatSays(answer, status);
  const { result } = await accountStatus(service, accountId);
  return { result, urls: service.fetch.mock.calls.map(([url]) => url) };
}

async function premiumOf(answer: unknown, status = 200) {
  const { result } = await accountPremium(serviceThatSays(answer, status), id);
  return result;
}

describe("the status of an account", () => {
  it("is asked for the account that was named, and tells its plan", async () => {
    const { result, urls } = await statusOf({ ...body, linkedinPlan: plan });
    expect(urls).toEqual([`https://api.connectsafely.ai/linkedin/account/${id}/status`]);
    expect(result).toEqual({
      ok: true,
      value: { status: "available", enabled: true, hasTokens: true, plan: "sales-navigator" },
    });
  });

  it.each(["..", "a/b", "a?b", "", "%2e%2e"])(
    "is never asked under another address, as with the id %j",
    async (accountId) => {
      const { result, urls } = await statusOf(body, 200, accountId);
      expect(urls).toEqual([]);
      expect(result).toEqual({ ok: false, failure: { kind: "account-not-found" } });
    },
  );

  it.each([
    ["IN_USE", "in-use"],
    ["WARMUP", "warming-up"],
    ["ERROR", "needs-attention"],
    ["UNKNOWN", "unknown"],
    ["something new", "unknown"],
  ])("%s is %s", async (word, status) => {
    expect((await statusOf({ ...body, status: word })).result).toMatchObject({ value: { status } });
  });

  it.each([
    ["FREE", null],
    ["free", null],
    ["PREMIUM", "premium"],
  ])("says nothing of its health in the older word %s, and of the plan %s", async (word, told) => {
    expect((await statusOf({ ...body, status: word })).result).toMatchObject({
      value: { status: null, plan: told, hasTokens: true },
    });
  });

  it("tells of lost tokens, and keeps what is whole when a field is damaged", async () => {
    const damaged = { status: "ERROR", enabled: "yes", hasTokens: false, linkedinPlan: "gold" };
    expect((await statusOf(damaged)).result).toEqual({
      ok: true,
      value: { status: "needs-attention", enabled: null, hasTokens: false, plan: null },
    });
  });

  it.each([[[]], [{}], [{ success: false, error: "no" }], [{ ...body, id: "another" }], ["text"]])(
    "is not understood in %j",
    async (answer) => {
      expect((await statusOf(answer)).result).toMatchObject({
        failure: { kind: "answer-not-understood" },
      });
    },
  );

  it("tells an account that is missing from a route that is", async () => {
    expect((await statusOf({ error: "No account" }, 404)).result).toMatchObject({
      failure: { kind: "account-not-found" },
    });
    expect((await statusOf({}, 404)).result).toMatchObject({ failure: { kind: "route-retired" } });
  });

  it("never throws, whatever comes", async () => {
    const any = fc.record(
      { status: fc.jsonValue(), enabled: fc.jsonValue(), linkedinPlan: fc.jsonValue() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(any, fc.jsonValue()), async (answer) => {
        expect(typeof (await statusOf(answer)).result.ok).toBe("boolean");
      }),
    );
  });
});

describe("the plan of an account", () => {
  it.each([
    [{ premiumType: "BUSINESS_PREMIUM" }, "premium"],
    [{ premiumType: "NON_PREMIUM", isPremium: false }, "free"],
    [{ premiumType: "FREE" }, "free"],
    [{ premiumType: "RECRUITER" }, "recruiter"],
    [{ premiumType: "NEW_NAME", isPremium: true, hasSalesNavigator: true }, "sales-navigator"],
    [{ isPremium: true, hasRecruiter: true }, "recruiter"],
    [{ isPremium: true }, "premium"],
    [{ isPremium: false }, "free"],
    [{ premiumType: "NON_PREMIUM", hasSalesNavigator: true }, "free"],
  ])("is %j: %s", async (told, expected) => {
    expect(await premiumOf({ success: true, accountId: id, ...told })).toEqual({
      ok: true,
      value: expected,
    });
  });

  it.each([
    [{ success: false, premiumType: "RECRUITER" }],
    [{ accountId: "another", premiumType: "RECRUITER" }],
    [{ premiumType: 7 }],
    [[]],
  ])("is not understood in %j", async (answer) => {
    expect(await premiumOf(answer)).toMatchObject({ failure: { kind: "answer-not-understood" } });
  });
});
