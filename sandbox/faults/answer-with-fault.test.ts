import { describe, expect, it } from "vitest";
import { aMessage, askGet, askSend, createTestApi } from "../api/ask-api.ts";
import { availableAccount } from "../api/accounts.ts";
import { ConnectionCut } from "./connection-cut.ts";
import { type FaultInput, parseFault, type PresetName } from "./parse-fault.ts";

function withFault(input: FaultInput) {
  const sandbox = createTestApi();
  const fault = parseFault(input, sandbox.state.clock.now());
  if (fault === null) throw new Error("not a fault");
  sandbox.state.faults.add(fault);
  return sandbox;
}

describe("a documented answer by name", () => {
  it.each<[PresetName, number, unknown]>([
    ["message-required", 400, { success: false, error: "message is required" }],
    ["unauthorized", 401, { error: "Unauthorized - Invalid credentials" }],
    [
      "daily",
      429,
      {
        success: false,
        error: "Rate limit exceeded for MESSAGE: 150/150 used. Resets at 2026-03-05T00:00:00.000Z",
      },
    ],
    [
      "reconnect",
      500,
      { success: false, error: "Failed to get LinkedIn authentication credentials" },
    ],
    ["success-false", 200, { success: false, error: "Message could not be sent" }],
  ])("%s is %i to the letter, and takes nothing", async (preset, status, body) => {
    const { api, state } = withFault({ preset });
    const response = await askSend(api, aMessage);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
    expect(response.headers.get("X-RateLimit-Action")).toBe("MESSAGE");
    expect(state.deliveries).toEqual([]);
  });

  it("daily says in its headers that nothing is left", async () => {
    const { api } = withFault({ preset: "daily" });
    const { headers } = await askSend(api, aMessage);
    expect(headers.get("X-RateLimit-Remaining")).toBe("0");
    expect(headers.get("X-RateLimit-Used")).toBe("150");
  });

  it("velocity names seconds to wait and no action", async () => {
    const { api } = withFault({ preset: "velocity" });
    const response = await askSend(api, aMessage);
    expect(response.status).toBe(429);
    expect(response.headers.get("Retry-After")).toBe("30");
    expect(response.headers.get("X-RateLimit-Action")).toBeNull();
    expect(response.headers.get("X-RateLimit-Reset")).toBe("2026-03-04T05:06:37.000Z");
  });
});

describe("a fault", () => {
  it("is used up by one request, or by as many as it says", async () => {
    const once = withFault({ preset: "reconnect" });
    expect((await askSend(once.api, aMessage)).status).toBe(500);
    expect((await askSend(once.api, aMessage)).status).toBe(200);
    const twice = withFault({ preset: "reconnect", times: 2 });
    const statuses = [];
    for (let asked = 0; asked < 3; asked += 1) {
      statuses.push((await askSend(twice.api, aMessage)).status);
    }
    expect(statuses).toEqual([500, 500, 200]);
  });

  it("waits for the endpoint it is meant for", async () => {
    const { api } = withFault({ on: "quota", status: 418, body: { short: true } });
    expect((await askSend(api, aMessage)).status).toBe(200);
    expect((await askGet(api, "/linkedin/accounts")).status).toBe(200);
    const quota = await askGet(api, `/linkedin/account/${availableAccount.id}/quota`);
    expect(quota.status).toBe(418);
    expect(await quota.json()).toEqual({ short: true });
  });

  it("can be meant for whatever comes next", async () => {
    const { api } = withFault({ on: "any", preset: "expired-trial" });
    expect((await askGet(api, "/linkedin/accounts")).status).toBe(403);
    expect((await askSend(api, aMessage)).status).toBe(200);
  });

  it("can be any status with any headers and text", async () => {
    const headers = { "Content-Type": "text/plain", "X-RateLimit-Used": "9, 9" };
    const { api } = withFault({ status: 503, headers, body: "no" });
    const response = await askSend(api, aMessage);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe("no");
    expect(response.headers.get("Content-Type")).toBe("text/plain");
    expect(response.headers.get("X-RateLimit-Used")).toBe("9, 9");
  });

  it.each<[PresetName, number]>([
    ["cut-before", 0],
    ["cut-after", 1],
  ])("%s ends the call and has taken %i message", async (preset, taken) => {
    const { api, state } = withFault({ preset });
    await expect(askSend(api, aMessage)).rejects.toThrow(ConnectionCut);
    expect(state.deliveries).toHaveLength(taken);
    expect(state.requests).toMatchObject([{ status: null }]);
  });

  it("can break the answer off in its middle", async () => {
    const { api, state } = withFault({ preset: "cut-in-answer" });
    const response = await askSend(api, aMessage);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(ConnectionCut);
    expect(state.deliveries).toHaveLength(1);
  });

  it.each<PresetName>([
    "error-after",
    "truncated-json",
    "wrong-recipient",
    "gateway-timeout-after",
  ])("%s hides that the message was taken", async (preset) => {
    const { api, state } = withFault({ preset });
    await askSend(api, aMessage);
    expect(state.deliveries).toHaveLength(1);
  });

  it("never takes an invalid message, whatever it answers", async () => {
    const { api, state } = withFault({ preset: "wrong-recipient" });
    expect((await askSend(api, { ...aMessage, message: "" })).status).toBe(200);
    expect(state.deliveries).toEqual([]);
  });

  it("can leave the rate limit out or fill it with nonsense, on the real answer", async () => {
    const none = await askSend(withFault({ preset: "no-rate-limit" }).api, aMessage);
    expect(none.status).toBe(200);
    expect(none.headers.get("X-RateLimit-Limit")).toBeNull();
    const nonsense = await askSend(withFault({ preset: "nonsense-rate-limit" }).api, aMessage);
    expect(nonsense.status).toBe(200);
    expect(nonsense.headers.get("X-RateLimit-Limit")).toBe("NaN");
  });

  it("can make an answer huge, piece by piece", async () => {
    const { api } = withFault({ preset: "huge" });
    const response = await askSend(api, aMessage);
    let length = 0;
    for await (const bytes of response.body ?? []) length += bytes.length;
    expect(length).toBe(64 * 2 ** 20);
  });

  it("can leave a complete answer open", async () => {
    const { api } = withFault({ preset: "kept-open" });
    const reader = (await askSend(api, aMessage)).body?.getReader();
    const first = await reader?.read();
    expect(JSON.parse(new TextDecoder().decode(first?.value))).toMatchObject({ success: true });
    const next = await Promise.race([reader?.read(), Promise.resolve("still open")]);
    expect(next).toBe("still open");
  });

  it("holds an answer until it is released, the message being taken meanwhile", async () => {
    const { api, state } = withFault({ preset: "held" });
    const answer = askSend(api, aMessage);
    await expect.poll(() => state.faults.held).toBe(1);
    expect(state.deliveries).toHaveLength(1);
    expect(state.faults.release()).toBe(1);
    expect((await answer).status).toBe(200);
  });

  it("keeps an answer back for as long as it says", async () => {
    const { api } = withFault({ delayMs: 60 });
    const asked = performance.now();
    expect((await askSend(api, aMessage)).status).toBe(200);
    // Timers may fire up to a millisecond early.
    expect(performance.now() - asked).toBeGreaterThan(58);
  });

  it("redirects to the same place, so that following it would be seen", async () => {
    const { api, state } = withFault({ preset: "redirect" });
    const response = await askSend(api, aMessage);
    expect(response.status).toBe(307);
    expect(response.headers.get("Location")).toContain("/linkedin/messaging/send");
    expect(state.requests).toHaveLength(1);
  });

  it("puts the sandbox's time into every answer", async () => {
    const { api, state } = createTestApi();
    state.clock.toNextUtcDay();
    const response = await askSend(api, aMessage);
    expect(response.headers.get("Date")).toBe("Thu, 05 Mar 2026 00:00:00 GMT");
  });
});
