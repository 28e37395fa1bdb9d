import { describe, expect, it } from "vitest";
import { availableAccount } from "./accounts.ts";
import { aMessage, askGet, askSend, createTestApi } from "./ask-api.ts";
import { type Counting, parseCounting, usualCounting } from "./counting.ts";

const { id } = availableAccount;

function counting(changes: Partial<Counting>) {
  const { api, state } = createTestApi();
  state.messages.setCounting({ ...usualCounting, ...changes });
  const headers = async () => (await askSend(api, aMessage)).headers;
  const quota = async () => (await askGet(api, `/linkedin/account/${id}/quota`)).json();
  return { api, state, headers, quota };
}

describe("the ways of counting", () => {
  it("change the limit of the day, in headers, quota and refusal", async () => {
    const { api, state, headers, quota } = counting({ limit: "100" });
    state.messages.setUsed(id, 99);
    expect((await headers()).get("X-RateLimit-Limit")).toBe("100");
    expect(await quota()).toMatchObject({ quotas: [{}, { limit: 100, used: 100 }] });
    expect((await askSend(api, aMessage)).status).toBe(429);
  });

  it("leave a message free to somebody the account wrote with, also when the day is used up", async () => {
    const { api, state } = counting({ counts: "new-conversations" });
    await askSend(api, aMessage);
    await askSend(api, aMessage);
    expect(state.messages.used(id)).toBe(1);
    state.messages.setUsed(id, 150);
    expect((await askSend(api, aMessage)).status).toBe(200);
    expect((await askSend(api, { recipientProfileId: "some-body", message: "Hi" })).status).toBe(
      429,
    );
  });

  it.each([
    ["unix", "1772668800"],
    ["unix-ms", "1772668800000"],
    ["with-space", "2026-03-05 00:00:00"],
    ["nonsense", "the day before yesterday"],
    ["none", null],
  ] as const)("write a reset as %s", async (reset, written) => {
    const { headers, quota } = counting({ reset });
    expect((await headers()).get("X-RateLimit-Reset")).toBe(written);
    expect(await quota()).toMatchObject({ quotas: [{}, { resetAt: written }] });
  });

  it.each([
    ["no-used", "149", null],
    ["none", null, null],
    ["nonsense", "plenty", "1"],
    ["negative", "-1", "-3"],
  ] as const)("tell %s of the headers", async (how, remaining, used) => {
    const told = await counting({ headers: how }).headers();
    expect(told.get("X-RateLimit-Remaining")).toBe(remaining);
    expect(told.get("X-RateLimit-Used")).toBe(used);
  });

  it("name the row otherwise, leave it out, and tell LinkedIn's own stop", async () => {
    expect(await counting({ feature: "NEW_CONVERSATION" }).quota()).toMatchObject({
      quotas: [{}, { feature: "NEW_CONVERSATION" }],
    });
    expect(await counting({ feature: "none" }).quota()).toMatchObject({
      quotas: [{ feature: "PROFILE_VIEW" }],
    });
    expect(await counting({ limitReached: "yes" }).quota()).toMatchObject({
      quotas: [{ limitReached: false }, { limitReached: true, remaining: 150 }],
    });
  });

  it("take no way that there is not", () => {
    expect(parseCounting({ limit: "7" }, usualCounting)).toBeNull();
    expect(parseCounting({ more: 1 }, usualCounting)).toBeNull();
    expect(parseCounting({ reset: "unix" }, usualCounting)).toEqual({
      ...usualCounting,
      reset: "unix",
    });
  });
});
