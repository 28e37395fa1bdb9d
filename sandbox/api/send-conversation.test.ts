import { describe, expect, it } from "vitest";
import { rahel, urnOf } from "../linkedin/people.ts";
import { availableAccount, disconnectedAccount } from "./accounts.ts";
import { aMember, aMessage, apiOrigin, askGet, createTestApi, wholly } from "./ask-api.ts";
import { everyHealthKey, sandboxKey } from "./keys.ts";
import { inUseAccount } from "./more-accounts.ts";

const account = { accountId: availableAccount.id };
const inbox = { ...aMessage, ...account, messagingChannel: "linkedin_inbox" };

function createSends(key = sandboxKey) {
  const { api, state } = createTestApi();
  const ask = async (method: string, path: string, body?: object) => {
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    return api.fetch(new Request(apiOrigin + path, { method, headers, ...init }));
  };
  const send = (body: object) => ask("POST", "/linkedin/conversations/send", body);
  const exists = async (slug: string): Promise<{ conversationUrn: string }> => {
    const query = `accountId=${availableAccount.id}`;
    return (await askGet(api, `/linkedin/conversations/exists/${slug}?${query}`)).json();
  };
  const messages = async (urn: string): Promise<{ messages: { messageUrn: string }[] }> => {
    const path = `/linkedin/conversations/${wholly(urn)}/messages?accountId=${availableAccount.id}`;
    return (await askGet(api, path)).json();
  };
  const recall = (conversation: string, message: string) => {
    const path = `/linkedin/conversations/${wholly(conversation)}/messages/${wholly(message)}`;
    return ask("DELETE", `${path}?accountId=${availableAccount.id}`);
  };
  return { state, ask, send, exists, messages, recall };
}

describe("POST conversations/send", () => {
  it("takes a message and answers as documented, with its name but without that of its thread", async () => {
    const { send, state } = createSends();
    const response = await send(inbox);
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(Object.keys(body)).toEqual(["success", "message", "recipientProfileUrn", "sentMessage"]);
    expect(body).toMatchObject({
      success: true,
      recipientProfileUrn: aMember,
      sentMessage: {
        text: "Hello",
        sentAt: Date.parse("2026-03-04T05:06:07Z"),
        isSentByOwner: true,
      },
    });
    expect(state.deliveries).toMatchObject([{ message: "Hello", recipientProfileUrn: aMember }]);
    expect(response.headers.get("X-RateLimit-Remaining")).toBe("149");
    expect(response.headers.get("X-RateLimit-Used")).toBeNull();
  });

  it("counts new conversations only: replies are free, and go out when the day is used up", async () => {
    const { send, state } = createSends();
    await send(inbox);
    await send({ ...inbox, message: "And again" });
    await send({ ...inbox, recipientProfileUrn: urnOf(rahel) });
    expect(state.messages.used(availableAccount.id)).toBe(1);
    state.messages.setUsed(availableAccount.id, 150);
    expect((await send({ ...inbox, message: "A third" })).status).toBe(200);
    const cold = await send({ ...account, recipientProfileId: "somebody-new", message: "Hi" });
    expect(cold.status).toBe(429);
    expect(await cold.json()).toMatchObject({ success: false });
    expect(cold.headers.get("X-RateLimit-Remaining")).toBe("0");
  });

  it("lets the conversation win over the recipient beside it", async () => {
    const { send, exists, state } = createSends();
    const { conversationUrn } = await exists(urnOf(rahel).replace("urn:li:fsd_profile:", ""));
    await send({ ...inbox, conversationUrn });
    expect(state.deliveries).toMatchObject([{ recipientProfileUrn: urnOf(rahel) }]);
    const named = await send({ ...inbox, conversationUrn: "urn:li:msg_conversation:nobodys" });
    expect(named.status).toBe(404);
  });

  it.each<[string, object, number]>([
    ["no text", { ...inbox, message: " " }, 400],
    ["nobody to send to", { ...account, message: "Hello" }, 400],
    ["a channel nobody knows", { ...inbox, messagingChannel: "pigeon" }, 400],
    ["Sales Navigator without it", { ...inbox, messagingChannel: "sales_navigator" }, 400],
    ["an account nobody knows", { ...inbox, accountId: "nobodys" }, 404],
    ["a lost session", { ...inbox, accountId: disconnectedAccount.id }, 500],
  ])("refuses %s", async (_what, body, status) => {
    const { send, state } = createSends();
    const response = await send(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("error");
    expect(state.deliveries).toEqual([]);
  });

  it("names the thread of an account with Sales Navigator", async () => {
    const { send } = createSends(everyHealthKey);
    const body = { ...inbox, accountId: inUseAccount.id, messagingChannel: "sales_navigator" };
    expect(await (await send(body)).json()).toHaveProperty("threadId");
  });

  it.each([404, 405, 410] as const)(
    "is gone with %i where it was retired, and only it",
    async (status) => {
      const { send, ask, state } = createSends();
      state.retirement.set("conversations/send", status);
      expect((await send(inbox)).status).toBe(status);
      expect(
        (await ask("POST", "/linkedin/messaging/send", { ...aMessage, ...account })).status,
      ).toBe(200);
      state.reset();
      expect((await send(inbox)).status).toBe(200);
    },
  );
});

describe("DELETE a message", () => {
  it("takes it out of the thread, once, by the names that sending and reading tell", async () => {
    const { send, exists, messages, recall, state } = createSends();
    const sent = await (
      await send({ ...account, recipientProfileId: "somebody", message: "Hi" })
    ).json();
    const { messageUrn } = sent.sentMessage;
    const { conversationUrn } = await exists("somebody");
    expect((await messages(conversationUrn)).messages.map((each) => each.messageUrn)).toEqual([
      messageUrn,
    ]);
    expect((await recall(conversationUrn, messageUrn)).status).toBe(200);
    expect((await messages(conversationUrn)).messages).toEqual([]);
    expect([...state.recalls.keys()]).toEqual([1]);
    expect((await recall(conversationUrn, messageUrn)).status).toBe(404);
    expect(state.messages.used(availableAccount.id)).toBe(1);
  });

  it("needs both names whole, and a thread of the account", async () => {
    const { send, exists, recall, ask, state } = createSends();
    await send({ ...account, recipientProfileId: "somebody", message: "Hi" });
    const { conversationUrn } = await exists("somebody");
    expect((await recall(conversationUrn, "urn:li:msg_message:nobodys")).status).toBe(404);
    expect((await recall("urn:li:msg_conversation:nobodys", "urn:li:x:1")).status).toBe(404);
    const half = `/linkedin/conversations/${encodeURIComponent(conversationUrn)}/messages/x`;
    expect((await ask("DELETE", `${half}?accountId=${availableAccount.id}`)).status).toBe(404);
    expect((await ask("PUT", half)).status).toBe(405);
    expect([...state.recalls.keys()]).toEqual([]);
  });
});
