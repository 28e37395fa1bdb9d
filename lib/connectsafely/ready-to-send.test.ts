import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import { readyToSend } from "./ready-to-send";
import type { Fetch } from "./request";

async function ready(protocol: string | null, fetch: Fetch, isOffline = false) {
  const spy = vi.fn(fetch);
  const service = { fetch: spy, now: () => 0, key: createSecret("made-up-key") };
  const result = await readyToSend({ ...service, line: lineOver(protocol, isOffline) });
  return { result, calls: spy.mock.calls };
}

const noAccounts: Fetch = async () => Response.json([]);

describe("getting ready to send", () => {
  it.each(["h2", "http/1.1"])("asks nothing after an answer over %s", async (protocol) => {
    const { result, calls } = await ready(protocol, noAccounts);
    expect(result).toEqual({ ok: true, value: null });
    expect(calls).toEqual([]);
  });

  it("reads the accounts, once, where no answer is known", async () => {
    const { result, calls } = await ready(null, noAccounts);
    expect(result).toEqual({ ok: true, value: null });
    expect(calls).toMatchObject([
      ["https://api.connectsafely.ai/linkedin/accounts", { method: "GET" }],
    ]);
  });

  it("is over only when it is noted how the answer came, for a send that has to know it", async () => {
    const steps: string[] = [];
    const fetch: Fetch = async () => {
      steps.push("asked");
      return Response.json([]);
    };
    const whenNoted = async () => void steps.push("noted");
    const line = { ...lineOver(null), whenNoted };
    await readyToSend({ fetch, now: () => 0, key: createSecret("made-up-key"), line });
    expect(steps).toEqual(["asked", "noted"]);
  });

  it("asks in any case where the device says that it is offline, and believes the answer", async () => {
    const online = await ready("h2", noAccounts, true);
    expect(online.calls).toHaveLength(1);
    expect(online.result.ok).toBe(true);
    const { result } = await ready("h2", () => Promise.reject(new TypeError("offline")), true);
    expect(result).toMatchObject({ failure: { kind: "unreachable" } });
  });

  it.each<[string, Fetch]>([
    ["unreachable", () => Promise.reject(new TypeError("offline"))],
    ["key-refused", async () => Response.json({ error: "no" }, { status: 401 })],
    ["service-trouble", async () => new Response("", { status: 503 })],
    ["answer-not-understood", async () => new Response("<title>Sign in to the Wi-Fi</title>")],
  ])("fails as %s after one read", async (kind, fetch) => {
    const { result, calls } = await ready(null, fetch);
    expect(result).toMatchObject({ ok: false, failure: { kind } });
    expect(calls).toHaveLength(1);
  });
});
