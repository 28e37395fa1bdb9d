import { describe, expect, it } from "vitest";
import { rahel, tomas, urnOf, urnOfSlug, viewer } from "../linkedin/people.ts";
import { parseFault } from "../faults/parse-fault.ts";
import { availableAccount, disconnectedAccount, warmingUpAccount } from "./accounts.ts";
import { createApi } from "./app.ts";
import { aMember, askGet, askSend, createTestApi, wholly } from "./ask-api.ts";
import { expiredTrialKey } from "./keys.ts";

const own = `accountId=${availableAccount.id}`;
const toAda = {
  accountId: availableAccount.id,
  recipientProfileUrn: aMember,
  message: "Hello Ada",
};

function createInboxApi() {
  const { state } = createTestApi();
  const api = createApi({ state, directory: urnOfSlug });
  const exists = async (slug: string, query = own) =>
    (
      await askGet(api, `/linkedin/conversations/exists/${encodeURIComponent(slug)}?${query}`)
    ).json();
  const messages = async (urn: string, query = "") =>
    (await askGet(api, `/linkedin/conversations/${wholly(urn)}/messages?${own}&${query}`)).json();
  const thread = async (slug: string): Promise<string> => (await exists(slug)).conversationUrn;
  return { state, api, exists, messages, thread };
}

describe("whether there is a conversation", () => {
  it("is answered with the thread and the person behind the slug", async () => {
    const { exists } = createInboxApi();
    expect(await exists(rahel.slug)).toEqual({
      success: true,
      hasConversation: true,
      conversationUrn: expect.stringMatching(
        /^urn:li:msg_conversation:\(urn:li:fsd_profile:ACoAA[\w-]{34},2-[\w+/]{22}==\)$/,
      ),
      profileUrn: urnOf(rahel),
      accountId: availableAccount.id,
    });
  });

  it("is no, without a URN, where nobody wrote, and yes after a message", async () => {
    const { api, exists } = createInboxApi();
    expect(await exists("ada-brandt")).toMatchObject({
      success: true,
      hasConversation: false,
      conversationUrn: null,
      profileUrn: aMember,
    });
    await askSend(api, toAda);
    expect(await exists("ada-brandt")).toMatchObject({ hasConversation: true });
    const other = `accountId=${warmingUpAccount.id}`;
    expect(await exists("ada-brandt", other)).toMatchObject({ hasConversation: false });
  });

  it("is asked of the default account when none is named", async () => {
    const { exists } = createInboxApi();
    expect(await exists(rahel.slug, "")).toMatchObject({ accountId: availableAccount.id });
  });

  it("may lag behind a message", async () => {
    const { api, state, exists } = createInboxApi();
    state.inbox.set({ visibleAfterMs: 2_000 });
    await askSend(api, toAda);
    expect(await exists("ada-brandt")).toMatchObject({ hasConversation: false });
    state.clock.advance(2_000);
    expect(await exists("ada-brandt")).toMatchObject({ hasConversation: true });
  });

  it("takes an id in place of a slug, or does not: nobody says which", async () => {
    const { state, exists } = createInboxApi();
    expect(await exists(rahel.id)).toMatchObject({ hasConversation: true });
    state.inbox.set({ acceptsIds: false });
    expect(await exists(rahel.id)).toEqual({
      error: `LinkedIn profile not found: ${rahel.id}`,
    });
  });

  it.each([
    ["a wrong key", "wrong", own, 401],
    ["an ended trial", expiredTrialKey, own, 403],
    ["an unknown account", undefined, "accountId=66f0c0de5a4d0000000000ff", 404],
    ["a lost session", undefined, `accountId=${disconnectedAccount.id}`, 500],
  ])("is refused for %s", async (_, key, query, status) => {
    const { api } = createInboxApi();
    const path = `/linkedin/conversations/exists/${rahel.slug}?${query}`;
    expect((await askGet(api, encodeURI(path), key)).status).toBe(status);
  });
});

describe("the messages of a conversation", () => {
  it("are documented field by field, newest first", async () => {
    const { messages, thread } = createInboxApi();
    const answer = await messages(await thread(rahel.slug));
    expect(answer).toMatchObject({ success: true, hasMore: false, cursor: null });
    expect(answer.participants).toEqual([{ profileId: viewer.id }, { profileId: rahel.id }]);
    expect(answer.messages).toMatchObject([
      { senderProfileId: rahel.id, isSentByOwner: false },
      {},
    ]);
    expect(answer.messages[1]).toEqual({
      messageUrn: expect.stringMatching(/^urn:li:msg_message:/),
      text: "Hello Rahel",
      sentAt: Date.parse("2026-01-12T09:30:00Z"),
      senderProfileId: viewer.id,
      senderName: "Mira Sandholm",
      senderPhoto: null,
      isSentByOwner: true,
      hasAttachment: false,
      attachments: [],
    });
  });

  it("have what was delivered, with the time at which it was taken", async () => {
    const { api, state, messages, thread } = createInboxApi();
    await askSend(api, toAda);
    const answer = await messages(await thread("ada-brandt"));
    expect(answer.messages).toMatchObject([
      { text: "Hello Ada", sentAt: state.clock.now(), isSentByOwner: true },
    ]);
  });

  it("show a delivered one only after a while, and none before", async () => {
    const { api, state, messages, thread } = createInboxApi();
    const urn = await thread(rahel.slug);
    state.inbox.set({ visibleAfterMs: 5_000 });
    await askSend(api, { ...toAda, recipientProfileUrn: urnOf(rahel) });
    expect((await messages(urn, "sync=true")).messages).toHaveLength(2);
    state.clock.advance(5_000);
    expect((await messages(urn)).messages).toHaveLength(3);
  });

  it("can need a read with sync, after which the store has them too", async () => {
    const { api, state, messages, thread } = createInboxApi();
    state.inbox.set({ onlyWithSync: true });
    await askSend(api, toAda);
    const urn = await thread("ada-brandt");
    expect((await messages(urn)).messages).toEqual([]);
    expect((await messages(urn, "sync=false")).messages).toEqual([]);
    expect((await messages(urn, "sync=true")).messages).toHaveLength(1);
    expect((await messages(urn)).messages).toHaveLength(1);
  });

  it.each([
    ["a wrong owner flag", { ownerFlag: "wrong" }, { isSentByOwner: false }],
    ["collapsed spaces", { whitespace: "collapsed" }, { text: "Hello Ada, how are you?" }],
  ] as const)("can come with %s", async (_, changes, expected) => {
    const { api, state, messages, thread } = createInboxApi();
    state.inbox.set(changes);
    await askSend(api, { ...toAda, message: "Hello  Ada,\n\nhow are you? " });
    expect((await messages(await thread("ada-brandt"))).messages).toMatchObject([expected]);
  });

  it("can come without owner and sender", async () => {
    const { state, messages, thread } = createInboxApi();
    state.inbox.set({ ownerFlag: "missing", senderId: "missing", order: "oldest-first" });
    const [first] = (await messages(await thread(rahel.slug))).messages;
    expect(first).toMatchObject({ text: "Hello Rahel" });
    expect(first).not.toHaveProperty("isSentByOwner");
    expect(first).not.toHaveProperty("senderProfileId");
  });

  it("come fifty at a time, or as many as were asked for, with a way to the older ones", async () => {
    const { messages, thread } = createInboxApi();
    const urn = await thread(tomas.slug);
    const first = await messages(urn);
    expect([first.messages.length, first.hasMore]).toEqual([50, true]);
    expect(first.messages[0].text).toBe("Note 120 about the lake");
    const second = await messages(urn, `count=70&cursor=${first.cursor}`);
    expect([second.messages.length, second.hasMore, second.cursor]).toEqual([70, false, null]);
    expect(second.messages.at(-1).text).toBe("Note 1 about the lake");
  });

  it.each([
    ["milliseconds", 1],
    ["seconds", 1_000],
  ])("can be asked for since a time, in %s", async (_, unit) => {
    const { messages, thread } = createInboxApi();
    const since = Date.parse("2026-01-12T09:30:00Z") / unit;
    const { messages: found } = await messages(await thread(rahel.slug), `since=${since}`);
    expect(found).toMatchObject([{ sentAt: Date.parse("2026-01-13T09:30:00Z") }]);
  });

  it("are not found by a URN that is not wholly encoded, or of nobody", async () => {
    const { api, thread, messages } = createInboxApi();
    const urn = await thread(rahel.slug);
    const bare = `/linkedin/conversations/${encodeURIComponent(urn)}/messages?${own}`;
    expect((await askGet(api, bare)).status).toBe(404);
    expect(await messages("urn:li:msg_conversation:(x,2-y==)")).toEqual({
      error: "Conversation not found",
    });
  });

  it("of another account are not found", async () => {
    const { api, thread } = createInboxApi();
    const path = `/linkedin/conversations/${wholly(await thread(rahel.slug))}/messages`;
    expect((await askGet(api, `${path}?accountId=${warmingUpAccount.id}`)).status).toBe(404);
  });

  it.each(["count=0", "count=x", "cursor=y", "since=yesterday"])("refuse %s", async (query) => {
    const { messages, thread } = createInboxApi();
    expect(await messages(await thread(rahel.slug), query)).toEqual({ error: expect.any(String) });
  });

  it.each([
    ["a wrong key", "wrong", own, 401],
    ["an unknown account", undefined, "accountId=66f0c0de5a4d0000000000ff", 404],
    ["a lost session", undefined, `accountId=${disconnectedAccount.id}`, 500],
  ])("are refused for %s", async (_, key, query, status) => {
    const { api, thread } = createInboxApi();
    const path = `/linkedin/conversations/${wholly(await thread(rahel.slug))}/messages`;
    expect((await askGet(api, `${path}?${query}`, key)).status).toBe(status);
  });

  it("can be answered with a fault of their own", async () => {
    const { state, exists, messages, thread } = createInboxApi();
    const urn = await thread(rahel.slug);
    for (const on of ["exists", "messages"]) {
      const fault = parseFault({ on, preset: "reconnect" }, state.clock.now());
      if (fault !== null) state.faults.add(fault);
    }
    expect(await messages(urn)).toMatchObject({ success: false });
    expect(await exists(rahel.slug)).toMatchObject({ success: false });
    expect(state.faults.waiting).toEqual([]);
  });
});
