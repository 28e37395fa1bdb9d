import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { conversationWith } from "./conversation-with";
import { listAccounts } from "./list-accounts";
import { lineOver } from "./made-up-line";
import { createPace } from "./pace";
import { readyToSend } from "./ready-to-send";
import type { Fetch } from "./request";
import { sendMessage } from "./send-message";

const noon = Date.UTC(2026, 8, 1, 12);
const status = (code: number, body: unknown = {}, headers: HeadersInit = {}): Fetch => {
  return async () => Response.json(body, { status: code, headers });
};
const offline: Fetch = () => Promise.reject(new TypeError("Failed to fetch"));
const works = status(200, []);
const sessionLost = status(500, { error: "Failed to get LinkedIn authentication credentials" });

/** A service that gives these answers in turn, the last one over and over, and a clock that pauses move. */
function serviceOf(answers: readonly Fetch[], random = 1, tookMs = 0) {
  const clock = { ms: noon };
  const pauses: number[] = [];
  const now = () => clock.ms;
  const left = [...answers];
  const fetch = vi.fn<Fetch>((url, init) => {
    const answer = (left.length > 1 ? left.shift() : left[0]) ?? offline;
    clock.ms += tookMs;
    return answer(url, init);
  });
  const pause = async (ms: number) => {
    pauses.push(ms);
    clock.ms += ms;
  };
  const patience = { pause, random: () => random };
  const key = createSecret("made-up-key");
  // Nothing is known of the way, so that getting ready to send asks too.
  const service = { fetch, now, key, line: lineOver(null), pace: createPace(now), patience };
  return { service, fetch, pauses, clock };
}

describe("a read", () => {
  it.each<[string, Fetch]>([
    ["cannot be made", offline],
    ["meets a 500", status(500, { error: "boom" })],
    ["meets a 502", status(502)],
    ["meets a 503", status(503)],
    ["meets a 504", status(504)],
    ["meets a 408", status(408)],
  ])("that %s is tried again, and then works", async (_name, trouble) => {
    const { service, fetch } = serviceOf([trouble, trouble, works]);
    expect((await listAccounts(service)).result).toEqual({ ok: true, value: [] });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it("is tried three times at most", async () => {
    const { service, fetch } = serviceOf([offline]);
    const { result } = await listAccounts(service);
    expect(result).toEqual({ ok: false, failure: { kind: "unreachable" } });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it.each<[string, Fetch]>([
    ["the lost session", sessionLost],
    ["a 400", status(400, { error: "bad id" })],
    ["a 401", status(401)],
    ["a 403", status(403)],
    ["a 404", status(404)],
    ["a 429", status(429)],
    ["a 429 with a short wait", status(429, {}, { "Retry-After": "1" })],
    ["a redirect", async () => new Response(null, { status: 307 })],
    ["a page", async () => new Response("<title>Sign in to the Wi-Fi</title>")],
  ])("is not tried again after %s", async (_name, answer) => {
    const { service, fetch } = serviceOf([answer, works]);
    expect((await listAccounts(service)).result.ok).toBe(false);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it.each([
    [0, [200, 600]],
    [0.5, [300, 900]],
    [1, [400, 1_200]],
  ])("waits a little longer each time, with jitter %d", async (random, expected) => {
    const { service, pauses } = serviceOf([offline], random);
    await listAccounts(service);
    expect(pauses).toEqual(expected);
  });

  it.each([
    ["0", [400, 1_200]],
    ["2", [2_000, 2_000]],
    ["3", [3_000, 3_000]],
    ["4", []],
    ["60", []],
  ])("keeps to a wait of %s seconds by pauses of %j", async (seconds, expected) => {
    const { service, pauses } = serviceOf([status(503, {}, { "Retry-After": seconds })]);
    await listAccounts(service);
    expect(pauses).toEqual(expected);
  });

  it("takes no more time for all tries than for one", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout");
    const { service, fetch, clock } = serviceOf([offline], 1, 7_000);
    await listAccounts(service);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(clock.ms - noon).toBeLessThan(15_000);
    expect(timeout.mock.calls).toEqual([[15_000], [7_600]]);
  });

  it("gains no time by a clock that is put back", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout");
    const { service } = serviceOf([offline], 1, -3_600_000);
    await listAccounts(service);
    expect(timeout.mock.calls).toEqual([[15_000], [15_000], [15_000]]);
  });

  it("is as patient about a person as about accounts", async () => {
    const { service, fetch } = serviceOf([offline, offline, status(404, { error: "Gone" })]);
    const recipient = { slug: "ada-example", urn: null };
    await conversationWith(service, { accountId: "acc_1", recipient });
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});

const hello = {
  accountId: "acc_1",
  recipient: { slug: "ada-example", urn: null },
  messageType: "message",
  subject: "",
  message: "Hello",
} as const;

describe("a send", () => {
  it.each<[string, Fetch]>([
    ["that was cut", offline],
    ["with a 503", status(503, {}, { "Retry-After": "1" })],
    ["with a 408", status(408)],
    ["with a 429", status(429, {}, { "Retry-After": "1" })],
  ])("%s is made once", async (_name, trouble) => {
    const { service, fetch } = serviceOf([trouble, status(200, { success: true })]);
    await sendMessage(service, hello);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("is ready, or not, within the time of one read", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout");
    const { service } = serviceOf([offline], 1, 6_000);
    expect(await readyToSend(service)).toMatchObject({ failure: { kind: "unreachable" } });
    expect(timeout.mock.calls).toEqual([[15_000], [15_000 - 6_400], [15_000 - 6_400 - 7_200]]);
  });
});

describe("calls that would be too many for a minute", () => {
  it("do not leave: a read is told when, a send is refused until then", async () => {
    const { service, fetch } = serviceOf([status(200, [])]);
    for (let call = 0; call < 60; call += 1) await listAccounts(service);
    const failure = { kind: "too-fast", until: "2026-09-01T12:01:00.000Z" };
    expect((await listAccounts(service)).result).toEqual({ ok: false, failure });
    expect((await sendMessage(service, hello)).outcome).toEqual({ state: "refused", failure });
    expect(fetch).toHaveBeenCalledTimes(60);
  });

  it("do not leave either while the service wants a pause", async () => {
    const { service, fetch, clock } = serviceOf([
      status(429, { error: "slow down" }, { "Retry-After": "30" }),
      status(200, { success: true }),
    ]);
    const failure = { kind: "too-fast", until: "2026-09-01T12:00:30.000Z" };
    expect((await sendMessage(service, hello)).outcome).toMatchObject({ failure });
    expect((await sendMessage(service, hello)).outcome).toEqual({ state: "refused", failure });
    expect(fetch).toHaveBeenCalledOnce();
    clock.ms += 30_000;
    expect((await sendMessage(service, hello)).outcome).toMatchObject({ state: "sent" });
  });

  it("leave after the day's allowance was used, which another answer may renew", async () => {
    const error = "Rate limit exceeded for MESSAGE: 150/150 used. Resets at 2026-09-02T00:00:00Z";
    const { service, fetch } = serviceOf([status(429, { error }, { "Retry-After": "30" })]);
    await sendMessage(service, hello);
    await sendMessage(service, hello);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
