import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../kernel/result";
import type { OutboxEntry } from "../../outbox/entry";
import { entryOf } from "../../outbox/made-up-entry";
import { type Conversation, conversationSchema } from "../../preflight/facts";
import { account, adasUrn, createWorld, otherUrn, type World } from "../made-up/made-up-world";
import { conversationFact } from "../recipient/preflight";
import { threadOf } from "./thread-of";

const conversationUrn = "urn:li:msg_conversation:made-up";
const told = "urn:li:msg_conversation:told";
const at = "2026-09-01T12:00:00.000Z";
const ada = { slug: "ada-brandt", urn: adasUrn };
const inbox = { accountId: account.id, channel: "inbox" } as const;
let world: World;

beforeEach(async () => {
  world = await createWorld();
});

async function keep(changes: Partial<OutboxEntry>, number = 1) {
  const sent = { state: "sent", echo: "same" } as const;
  const receipt = { conversationUrn, messageUrn: null };
  await world.outbox.put(entryOf(number, { outcome: sent, receipt, ...changes }));
}

describe("the conversation with a person", () => {
  it("is the one that the last message named", async () => {
    await keep({});
    await keep({ receipt: { conversationUrn: "urn:li:x:2", messageUrn: null } }, 2);
    await keep({ receipt: null }, 3);
    expect(await threadOf(world, ada, inbox)).toBe("urn:li:x:2");
  });

  it("is known by the member number alone, because a slug changes hands", async () => {
    await keep({});
    expect(await threadOf(world, { ...ada, slug: "ada-now" }, inbox)).toBe(conversationUrn);
    expect(await threadOf(world, { ...ada, urn: otherUrn }, inbox)).toBeNull();
    expect(await threadOf(world, { ...ada, urn: null }, inbox)).toBeNull();
    const kept = { slug: ada.slug, urn: null, meant: 4_000_000_001 };
    expect(await threadOf(world, kept, inbox)).toBeNull();
    await keep({ persons: ["slug:ada-brandt"] });
    expect(await threadOf(world, ada, inbox)).toBeNull();
  });

  it.each<[string, Partial<OutboxEntry>]>([
    ["another account", { accountId: "another" }],
    [
      "Sales Navigator",
      { way: { route: "conversations-send", channel: "sales-navigator", conversationUrn } },
    ],
    ["somebody else, says the service", { outcome: { state: "sent", echo: "unequal" } }],
    ["nobody can say whom", { outcome: { state: "sent", echo: "not-compared" } }],
    [
      "a conversation that is not there any more",
      {
        outcome: { state: "refused", failure: { kind: "conversation-not-found" } },
        way: { route: "conversations-send", channel: "inbox", conversationUrn },
      },
    ],
  ])("is not that of %s", async (_what, changes) => {
    await keep(changes);
    expect(await threadOf(world, ada, inbox)).toBeNull();
  });

  it("is the one the service told of lately, where nothing was written in any", async () => {
    await tell({});
    expect(await threadOf(world, ada, inbox)).toBe(told);
    await keep({});
    expect(await threadOf(world, ada, inbox)).toBe(conversationUrn);
  });

  it.each<[string, Partial<Conversation>]>([
    ["names another member", { profileUrn: otherUrn }],
    ["names no member", { profileUrn: "" }],
    ["is of Sales Navigator", { conversationUrn: "urn:li:salesNav_thread:2-made-up" }],
    ["is of nothing", { conversationUrn: "" }],
  ])("is not what the service told where that %s", async (_what, changes) => {
    await tell(changes);
    expect(await threadOf(world, ada, inbox)).toBeNull();
  });

  const into = { route: "conversations-send", channel: "inbox", conversationUrn: told } as const;

  it.each<[string, Partial<OutboxEntry>]>([
    ["somebody else got", { outcome: { state: "sent", echo: "unequal" }, way: into }],
    [
      "somebody else got by another way",
      {
        outcome: { state: "sent", echo: "unequal" },
        receipt: { conversationUrn: told, messageUrn: null },
      },
    ],
    ["had to be recalled", { outcome: { state: "recalled", at }, way: into }],
    [
      "found no conversation",
      { outcome: { state: "refused", failure: { kind: "conversation-not-found" } }, way: into },
    ],
  ])(
    "is never again the one whose message %s, whatever the service tells",
    async (_what, changes) => {
      await keep({ receipt: null, ...changes });
      await tell({});
      expect(await threadOf(world, ada, inbox)).toBeNull();
    },
  );

  it("is not the ordinary one where Sales Navigator is chosen, nor what was told long ago", async () => {
    await tell({});
    expect(await threadOf(world, ada, { ...inbox, channel: "sales-navigator" })).toBeNull();
    world.time += 6 * 60_000;
    expect(await threadOf(world, ada, inbox)).toBeNull();
  });
});

async function tell(changes: Partial<Conversation>) {
  const answer = { isThere: true, conversationUrn: told, profileUrn: adasUrn, ...changes };
  const key = conversationFact(account.id, ada.slug);
  await world.facts.ask(key, conversationSchema, async () => ok(answer));
}
