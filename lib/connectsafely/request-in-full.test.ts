import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import { type Call, type Fetch, request } from "./request";
import { sendMessage } from "./send-message";

const read: Call = { kind: "read", path: "/accounts" };
const send: Call = { kind: "send", path: "/messaging/send", body: {} };

async function run(call: Call, answer: Response, key = "made-up-key") {
  const fetch = vi.fn<Fetch>(async () => answer);
  const service = { fetch, now: () => 0, key: createSecret(key), line: lineOver("h2") };
  const exchange = await request(service, call);
  return { exchange, headers: new Headers(fetch.mock.calls[0]?.[1].headers) };
}

describe("the headers of a request", () => {
  it("ask for JSON, and name it as the body's kind only where there is a body", async () => {
    const [reading, sending] = [
      await run(read, Response.json([])),
      await run(send, Response.json({})),
    ];
    expect(reading.headers.get("Accept")).toBe("application/json");
    expect(reading.headers.has("Content-Type")).toBe(false);
    expect(sending.headers.get("Content-Type")).toBe("application/json");
  });
});

describe("an answer", () => {
  it("is a redirect from 300 on", async () => {
    const { exchange } = await run(send, new Response(null, { status: 300 }));
    expect(exchange).toEqual({ kind: "redirect" });
  });

  it.each([
    ["of eight letters", "abcd1234", "abcd1234"],
    ["with spaces around it", " abcd12345 ", "abcd12345"],
  ])("hides a key %s", async (_, key, quoted) => {
    const { exchange } = await run(read, Response.json({ error: `no ${quoted}` }), key);
    expect(exchange).toMatchObject({ body: { value: { error: "no [redacted]" } } });
  });
});

describe("the line to the service", () => {
  it.each<[string, Fetch]>([
    ["a success", async () => Response.json({ success: true })],
    ["a refusal", async () => new Response("", { status: 413 })],
    ["no answer", () => Promise.reject(new TypeError("cut"))],
  ])("goes on with streams after %s", async (_, fetch) => {
    const line = lineOver("h2");
    const service = { fetch, now: () => 0, key: createSecret("made-up-key"), line };
    const recipient = { slug: "ada-example", urn: null };
    const text = { messageType: "message", subject: "", message: "Hello" } as const;
    await sendMessage(service, { accountId: "acc_1", recipient, ...text });
    expect(line.streams()).toBe(true);
  });
});
