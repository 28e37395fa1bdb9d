import { describe, expect, it } from "vitest";
import { availableAccount, disconnectedAccount } from "../../sandbox/api/accounts";
import { createApi } from "../../sandbox/api/app";
import { everyHealthKey, sandboxKey } from "../../sandbox/api/keys";
import { inUseAccount } from "../../sandbox/api/more-accounts";
import { createState } from "../../sandbox/api/state";
import { parseFault } from "../../sandbox/faults/parse-fault";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { clientOf } from "./made-up-client";
import type { MessageToSend } from "./send-message";

const noon = Date.UTC(2026, 8, 1, 12);
const slug = memberId(4_000_000_001);
const urn = `urn:li:fsd_profile:${slug}`;
const way = { route: "conversations-send", channel: "inbox", conversationUrn: null } as const;
const hello: MessageToSend = {
  accountId: availableAccount.id,
  recipient: { slug, urn },
  messageType: "message",
  subject: "",
  message: "Hello Ada",
  way,
};

/** A client that talks to a fresh sandbox at noon, without a socket between them. */
function connect(key = sandboxKey) {
  const state = createState(() => noon);
  const api = createApi({ state });
  const client = clientOf(api, key, () => state.clock.now());
  const fault = (input: object) => {
    const parsed = parseFault(input, noon);
    if (parsed === null) throw new Error("not a fault");
    state.faults.add(parsed);
  };
  const find = async () => {
    const startedAt = new Date(noon).toISOString();
    const found = await client.findSent({ ...hello, startedAt });
    if (!found.ok || found.value.found === "no") throw new Error("not found");
    const { messageUrn, conversationUrn, proven } = found.value;
    if (messageUrn === null) throw new Error("not named");
    return { messageUrn, conversationUrn, proven, accountId: hello.accountId, leftAt: startedAt };
  };
  return { state, client, fault, find };
}

describe("the client and the sandbox agree that a message by the newer route", () => {
  it("is delivered once, named, and counted as a new conversation", async () => {
    const { state, client, find } = connect();
    const { outcome, observation, receipt } = await client.sendMessage(hello);
    expect(outcome).toEqual({ state: "sent", echo: "same" });
    expect(observation).toMatchObject({ remaining: 149, used: null });
    expect(state.deliveries).toMatchObject([{ recipientProfileUrn: urn, message: "Hello Ada" }]);
    const { conversationUrn, messageUrn, proven } = await find();
    expect(receipt?.messageUrn).toBe(messageUrn);
    expect(proven).toBe(true);
    const reply = { ...hello, message: "And", way: { ...way, conversationUrn } };
    expect((await client.sendMessage(reply)).observation).toMatchObject({ remaining: 149 });
  });

  it.each([404, 405, 410] as const)(
    "is refused for certain by a route gone with %i",
    async (status) => {
      const { state, client } = connect();
      state.retirement.set("conversations/send", status);
      const gone = { state: "refused", failure: { kind: "route-retired" } };
      expect((await client.sendMessage(hello)).outcome).toEqual(gone);
      expect(state.deliveries).toEqual([]);
    },
  );

  it("goes to Sales Navigator where the account has it, and is refused for certain elsewhere", async () => {
    const { client } = connect(everyHealthKey);
    const picked = { ...hello, way: { ...way, channel: "sales-navigator" } } as const;
    const refused = { state: "refused", failure: { kind: "wrong-channel" } };
    expect((await client.sendMessage(picked)).outcome).toMatchObject(refused);
    const { outcome, receipt } = await client.sendMessage({
      ...picked,
      accountId: inUseAccount.id,
    });
    expect(outcome.state).toBe("sent");
    expect(receipt?.conversationUrn).toMatch(/^urn:li:salesNav_thread:/);
  });

  it("is refused for certain from an account whose session is lost", async () => {
    const { state, client } = connect();
    const { outcome } = await client.sendMessage({ ...hello, accountId: disconnectedAccount.id });
    expect(outcome).toMatchObject({ state: "refused", failure: { kind: "reconnect-account" } });
    expect(state.deliveries).toEqual([]);
  });

  it("is refused for certain where its conversation is not known", async () => {
    const conversationUrn = "urn:li:msg_conversation:nobodys";
    const { outcome } = await connect().client.sendMessage({
      ...hello,
      way: { ...way, conversationUrn },
    });
    expect(outcome).toMatchObject({ failure: { kind: "conversation-not-found" } });
  });

  it.each([
    ["cut-after", "cut", 1],
    ["redirect-307", "redirected", 0],
    ["error-after", "server-error", 1],
  ])("with the fault %s is in doubt: %s", async (preset, doubt, deliveries) => {
    const { state, client, fault } = connect();
    fault({ preset, on: "conversations-send" });
    expect((await client.sendMessage(hello)).outcome).toEqual({ state: "unconfirmed", doubt });
    expect(state.deliveries).toHaveLength(deliveries);
  });
});
