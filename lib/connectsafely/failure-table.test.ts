import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import type { Fetch } from "./request";
import { sendMessage } from "./send-message";

// Members 4,000,000,001 and 4,000,000,002, who do not exist.
const urn = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
const otherUrn = "urn:li:fsd_profile:ACoAAO5rKAIBwKW_tc8Uxi02Cwg1QvjtSqpOLR4";
const success = { success: true, message: "Message sent successfully", recipientProfileUrn: urn };
const midnight = "2026-09-02T00:00:00.000Z";
const daily = `Rate limit exceeded for MESSAGE: 150/150 used. Resets at ${midnight}`;

const answer = (status: number, body: unknown, headers: HeadersInit = {}): Fetch => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return async () => new Response(text, { status, headers });
};
const fails = (thrown: unknown): Fetch => {
  return async () => {
    throw thrown;
  };
};
/** An answer whose body comes in these parts, and then ends, stays open or breaks. */
const drips = (parts: string[], end: "never" | Error): Fetch => {
  const pull = async (stream: ReadableStreamDefaultController<Uint8Array>) => {
    const part = parts.shift();
    if (part !== undefined) stream.enqueue(new TextEncoder().encode(part));
    else if (end === "never") await new Promise(() => {});
    else stream.error(end);
  };
  return async () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
};
/** Never ends by itself, and costs no memory. */
const endless: Fetch = async () => new Response(new ReadableStream({ pull: spaces }));

const late = new DOMException("too late", "TimeoutError");
const reset = new TypeError("Failed to fetch");
const sent = { state: "sent", echo: "same" };
const unconfirmed = (doubt: string) => ({ state: "unconfirmed", doubt });
const refused = (kind: string, more: object = {}) => ({
  state: "refused",
  failure: { kind, ...more },
});

function spaces(stream: ReadableStreamDefaultController<Uint8Array>) {
  stream.enqueue(new Uint8Array(16 * 1024).fill(0x20));
}

const now = () => Date.UTC(2026, 8, 1, 12);

async function send(fetch: Fetch) {
  const spy = vi.fn(fetch);
  const service = { fetch: spy, now, key: createSecret("made-up-key"), line: lineOver("h2") };
  const recipient = { slug: "ada-example", urn };
  const text = { messageType: "message", subject: "", message: "Hello" } as const;
  const reply = await sendMessage(service, { accountId: "acc_1", recipient, ...text });
  expect(spy).toHaveBeenCalledOnce();
  return reply;
}

/** Reference faults-and-threats 6, the rows that an answer or its lack decides. */
describe("a send", () => {
  it.each<[string, Fetch, object]>([
    ["that found no server, or lost it", fails(reset), unconfirmed("cut")],
    ["that broke for a reason nobody knows", fails("?"), unconfirmed("cut")],
    ["without an answer in time", fails(late), unconfirmed("timed-out")],
    ["answered too slowly", drips(['{"succ'], late), unconfirmed("timed-out")],
    ["answered by half", drips(['{"success":true'], reset), unconfirmed("cut")],
    ["with a success", answer(200, success), sent],
    ["with a success, then cut", drips([JSON.stringify(success)], reset), sent],
    ["with a success, then too late", drips([JSON.stringify(success)], late), sent],
    ["with a page", answer(200, "<title>Sign in</title>"), unconfirmed("not-understood")],
    ["with nothing", answer(200, ""), unconfirmed("not-understood")],
    ["with half a document", answer(200, '{"success":true'), unconfirmed("not-understood")],
    ["with another document", answer(200, { ok: true }), unconfirmed("not-understood")],
    ["with a failure in a 200", answer(200, { success: false }), unconfirmed("not-understood")],
    ["with a 201", answer(201, success), unconfirmed("not-understood")],
    [
      "that names another person",
      answer(200, { ...success, recipientProfileUrn: otherUrn }),
      { state: "sent", echo: "unequal" },
    ],
    ["with a body without end", endless, unconfirmed("not-understood")],
    [
      "with a success in too deep a body",
      answer(200, `{"success":true,"a":${"[".repeat(40)}${"]".repeat(40)}}`),
      unconfirmed("not-understood"),
    ],
    ["sent elsewhere by 301", answer(301, success), unconfirmed("redirected")],
    ["sent elsewhere by 307", answer(307, success), unconfirmed("redirected")],
    [
      "without a text",
      answer(400, { error: "message is required" }),
      refused("request-not-accepted"),
    ],
    [
      "that failed with a 400",
      answer(400, { error: "Failed to send" }),
      unconfirmed("not-understood"),
    ],
    ["with a bad key", answer(401, { error: "Unauthorized" }), refused("key-refused")],
    ["without a plan", answer(403, "<title>Forbidden</title>"), refused("plan-required")],
    [
      "to nobody",
      answer(404, { error: "LinkedIn profile not found: ada-example" }),
      refused("profile-not-found"),
    ],
    ["by a way that is gone", answer(404, "Not found"), refused("route-retired")],
    ["with a 408", answer(408, ""), unconfirmed("server-error")],
    ["with a 421", answer(421, ""), unconfirmed("server-error")],
    ["with a 425", answer(425, ""), unconfirmed("server-error")],
    ["with a 409", answer(409, { error: "Conflict" }), unconfirmed("server-error")],
    ["without a length", answer(411, ""), refused("stream-refused")],
    ["that is too long", answer(413, ""), refused("message-too-long")],
    ["of no known kind", answer(415, ""), refused("request-not-accepted")],
    [
      "over the day's limit",
      answer(429, { error: daily }),
      refused("quota-reached", { until: midnight }),
    ],
    [
      "made too fast",
      answer(429, { error: "slow down" }, { "Retry-After": "30" }),
      refused("too-fast", { until: "2026-09-01T12:00:30.000Z" }),
    ],
    [
      "over a limit without a time",
      answer(429, ""),
      { state: "refused", failure: { kind: "quota-reached" } },
    ],
    ["with a 500", answer(500, { error: "boom" }), unconfirmed("server-error")],
    ["with a 502", answer(502, ""), unconfirmed("server-error")],
    ["with a 503", answer(503, "", { "Retry-After": "5" }), unconfirmed("server-error")],
    ["with a 504", answer(504, ""), unconfirmed("server-error")],
    [
      "from an account that lost LinkedIn",
      answer(500, { error: "Failed to get LinkedIn authentication credentials" }),
      refused("reconnect-account"),
    ],
  ])("%s is asked for once and ends so", async (_fault, fetch, outcome) => {
    expect((await send(fetch)).outcome).toMatchObject(outcome);
  });

  it("with a success behind which the connection stays open is sent after a quiet second", async () => {
    vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
      const quiet = new AbortController();
      if (milliseconds === 1_000) queueMicrotask(() => quiet.abort());
      return quiet.signal;
    });
    expect((await send(drips([JSON.stringify(success)], "never"))).outcome).toEqual(sent);
  });

  it.each([
    ["0", { remaining: 0 }],
    ["-1", null],
    ["NaN", null],
    ["", null],
  ])("with %j left in its headers is sent, and so much is learned: %j", async (left, learned) => {
    const headers = {
      "X-RateLimit-Action": "MESSAGE",
      "X-RateLimit-Limit": "150",
      "X-RateLimit-Remaining": left,
    };
    const { outcome, observation } = await send(answer(200, success, headers));
    expect(outcome).toEqual(sent);
    if (learned === null) expect(observation).toBeNull();
    else expect(observation).toMatchObject(learned);
  });
});
