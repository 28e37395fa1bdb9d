import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import type { Fetch } from "./request";
import { sendMessage, type MessageToSend } from "./send-message";

const urn = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
const otherUrn = "urn:li:fsd_profile:ACoAAO5rKAIBwKW_tc8Uxi02Cwg1QvjtSqpOLR4";
const hello: MessageToSend = {
  accountId: "64b7f0a1c2d3e4f5a6b7c8d9",
  recipient: { slug: "ada-example", urn },
  messageType: "message",
  subject: "",
  message: "Hello Ada",
};
const success = { success: true, message: "Message sent successfully", recipientProfileUrn: urn };
const headers = {
  "X-RateLimit-Action": "MESSAGE",
  "X-RateLimit-Limit": "150",
  "X-RateLimit-Remaining": "149",
};

async function other(): Promise<Response> {
  return Response.json({ ...success, recipientProfileUrn: otherUrn });
}

const now = () => 1_788_264_000_000;

async function send(changes: Partial<MessageToSend>, fetch?: Fetch) {
  const spy = vi.fn(fetch ?? (async () => Response.json(success, { headers })));
  const service = { fetch: spy, now, key: createSecret("made-up-key"), line: lineOver("h2") };
  const reply = await sendMessage(service, { ...hello, ...changes });
  const [[url, init] = []] = spy.mock.calls;
  const body: unknown = await new Response(init?.body ?? "null").json();
  return { reply, url, method: init?.method, body, calls: spy.mock.calls.length };
}

describe("sending a message", () => {
  it("names the account, the person by urn, and the kind of message", async () => {
    const { url, method, body } = await send({});
    expect(url).toBe("https://api.connectsafely.ai/linkedin/messaging/send");
    expect(method).toBe("POST");
    expect(body).toEqual({
      accountId: hello.accountId,
      recipientProfileUrn: urn,
      message: "Hello Ada",
      messageType: "normal",
    });
  });

  it("names the person by slug only where no urn is proven", async () => {
    const { body } = await send({ recipient: { slug: "ada-example", urn: null } });
    expect(body).toMatchObject({ recipientProfileId: "ada-example" });
    expect(body).not.toHaveProperty("recipientProfileUrn");
  });

  it("sends the subject where there is one", async () => {
    const { body } = await send({ messageType: "inmail", subject: "A question" });
    expect(body).toMatchObject({ messageType: "inmail", subject: "A question" });
  });

  it("answers with the outcome and what the headers said", async () => {
    const { reply } = await send({});
    expect(reply.outcome).toEqual({ state: "sent", echo: "same" });
    expect(reply.observation).toMatchObject({ action: "MESSAGE", remaining: 149 });
  });

  it("tells when the service names another person, and claims nothing for a slug", async () => {
    const bySlug = { slug: "ada-example", urn: null };
    expect((await send({}, other)).reply.outcome).toEqual({ state: "sent", echo: "unequal" });
    expect((await send({ recipient: bySlug }, other)).reply.outcome).toEqual({
      state: "sent",
      echo: "not-compared",
    });
  });

  it("compares with the number that a kept text was written for, and sends to the address alone", async () => {
    const recipient = { slug: "ada-example", urn: null, meant: 4_000_000_001 };
    const { reply, body } = await send({ recipient });
    expect(reply.outcome).toEqual({ state: "sent", echo: "same" });
    expect(body).toEqual({
      accountId: hello.accountId,
      recipientProfileId: "ada-example",
      message: "Hello Ada",
      messageType: "normal",
    });
    expect((await send({ recipient }, other)).reply.outcome).toEqual({
      state: "sent",
      echo: "unequal",
    });
  });

  it.each([401, 403, 404])(
    "learns no allowance of an account that a %i did not reach",
    async (status) => {
      const { reply } = await send({}, async () => Response.json({}, { status, headers }));
      expect(reply).toMatchObject({ outcome: { state: "refused" }, observation: null });
    },
  );

  it("learns the allowance from a refusal that counted", async () => {
    const { reply } = await send({}, async () => Response.json({}, { status: 429, headers }));
    expect(reply).toMatchObject({ observation: { remaining: 149 } });
  });

  it.each([200, 400, 408, 421, 429, 500, 503])(
    "asks once when the answer is %i",
    async (status) => {
      const { calls } = await send({}, async () => Response.json({}, { status }));
      expect(calls).toBe(1);
    },
  );

  it("asks once and knows nothing when the connection breaks", async () => {
    const { reply, calls } = await send({}, () => Promise.reject(new TypeError("reset")));
    expect(calls).toBe(1);
    expect(reply).toEqual({ outcome: { state: "unconfirmed", doubt: "cut" }, observation: null });
  });

  const threadUrn = "urn:li:msg_conversation:(urn:li:fsd_profile:made-up,2-bWFkZQ==)";
  const newer = { route: "conversations-send", channel: "inbox", conversationUrn: null } as const;

  it("goes by the newer route with the conversation, the recipient and the inbox named", async () => {
    const { url, body } = await send({ way: { ...newer, conversationUrn: threadUrn } });
    expect(url).toBe("https://api.connectsafely.ai/linkedin/conversations/send");
    expect(body).toEqual({
      accountId: hello.accountId,
      recipientProfileUrn: urn,
      conversationUrn: threadUrn,
      message: "Hello Ada",
      messagingChannel: "linkedin_inbox",
    });
  });

  it("names no conversation where none is known, and Sales Navigator only where it was picked", async () => {
    const { body } = await send({ way: { ...newer, channel: "sales-navigator" } });
    expect(body).not.toHaveProperty("conversationUrn");
    expect(body).toMatchObject({ messagingChannel: "sales_navigator" });
  });

  const upload = {
    assetUrn: "urn:li:made-up",
    byteSize: 7,
    mediaType: "application/pdf",
    name: "plan.pdf",
  };

  it("names the files by what the service calls them, and no list where there are none", async () => {
    const { body } = await send({ way: newer, uploads: [upload] });
    expect(body).toMatchObject({ attachments: [{ file: upload }] });
    expect((await send({ way: newer, uploads: [] })).body).not.toHaveProperty("attachments");
    expect((await send({ way: newer })).body).not.toHaveProperty("attachments");
  });

  it.each([
    [200, { state: "sent" }],
    [404, { state: "refused", failure: { kind: "profile-not-found" } }],
    [500, { state: "unconfirmed" }],
  ])("says no such thing of a message with one way that ended with %i", async (status, outcome) => {
    const answer = status === 404 ? { error: "Recipient not found" } : success;
    const asInmail = { messageType: "inmail", subject: "Hello" } as const;
    const { reply } = await send(asInmail, async () => Response.json(answer, { status }));
    expect(reply.outcome).toMatchObject(outcome);
  });

  it("says only that the way is gone where there is another", async () => {
    const { reply } = await send({ way: newer }, async () => new Response("", { status: 410 }));
    expect(reply.outcome).toMatchObject({ failure: { kind: "route-retired" } });
  });

  it("answers with what the service calls the message", async () => {
    const messageUrn = "urn:li:msg_message:made-up";
    const answer = { ...success, sentMessage: { messageUrn }, conversationId: threadUrn };
    const { reply } = await send({ way: newer }, async () => Response.json(answer));
    expect(reply.receipt).toEqual({ messageUrn, conversationUrn: threadUrn });
  });

  it.each([
    [{ messageType: "inmail", subject: "Hello" } as const, "inmail"],
    [{ way: { ...newer, channel: "sales-navigator" } } as const, "sales-navigator"],
  ])("says that %j has no other way where its route is gone", async (changes, content) => {
    const { reply } = await send(changes, async () => new Response("", { status: 410 }));
    expect(reply.outcome).toEqual({ state: "refused", failure: { kind: "no-route", content } });
  });

  it("sends any text exactly as it is", async () => {
    const anyText = fc.string({ unit: "binary" });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (message, subject) => {
        const { body } = await send({ message, subject });
        expect(body).toMatchObject(subject === "" ? { message } : { message, subject });
      }),
    );
  });
});
