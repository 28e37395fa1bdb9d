import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Sought } from "../../connectsafely/confirm";
import { fail, ok } from "../../kernel/result";
import type { ComposerView, Consent } from "../../messaging/protocol";
import { checkConversation, settleByUser } from "./check-conversation";
import {
  adasUrn,
  createWorld,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { nowIso } from "../ports";
import { startSend } from "../send/start-send";

let world: World;
let view: ComposerView;
/** What was looked for. */
let sought: Sought[];

const messageUrn = "urn:li:msg_message:1";
const conversationUrn = "urn:li:msg_conversation:1";
const ids = { messageUrn, conversationUrn, proven: true };
const yes = { found: "yes", sentAt: "2026-11-23T10:00:01.000Z", ...ids } as const;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
  sought = [];
  answerWith("cut");
});

function answerWith(doubt: "cut" | null) {
  const outcome = doubt ? ({ state: "unconfirmed", doubt } as const) : sent;
  world.answers.sendMessage = async () => ({ outcome, observation: null });
}
const sent = { state: "sent", echo: "same" } as const;

function find(found: Awaited<ReturnType<World["answers"]["findSent"]>>) {
  world.answers.findSent = async (what) => {
    sought.push(what);
    return found;
  };
}

/** Sends a text, by the attempt that the composer names by now, and answers with that attempt. */
async function send(message: string, consents: Consent[] = ["may-have-arrived"]) {
  const { attemptId, draft, person } = valueOf(await openComposer(world, 1));
  const { recipientId } = person;
  const text = { ...draft, message, touched: true };
  valueOf(await sendMessage(world, { recipientId, attemptId, draft: text, consents }));
  return attemptId;
}

async function stored(attemptId: string) {
  const kept = await world.outbox.get(attemptId);
  if (kept === null || kept === "damaged") throw new Error("no such attempt");
  return kept;
}

describe("a look into the conversation", () => {
  it("looks for the text since it left, and makes a hit sent, with its news", async () => {
    find(ok(yes));
    const attemptId = await send("Hello Ada");
    expect(valueOf(await checkConversation(world, attemptId))).toMatchObject({
      outcome: { state: "sent", echo: "not-compared" },
      settledBy: "thread",
      seen: false,
    });
    expect(sought).toEqual([
      {
        accountId: view.account.id,
        recipient: { slug: "ada-brandt", urn: adasUrn, name: "Ada Brandt" },
        hasFiles: false,
        message: "Hello Ada",
        startedAt: (await stored(attemptId)).leftAt,
        others: 0,
        before: null,
        after: null,
      },
    ]);
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
  });

  it("keeps what a hit is called, and its conversation only where that is proven this person's", async () => {
    find(ok(yes));
    const first = await send("Hello Ada");
    valueOf(await checkConversation(world, first));
    expect((await stored(first)).receipt).toEqual({ messageUrn, conversationUrn });
    find(ok({ ...yes, proven: false }));
    const second = await send("Hello again");
    valueOf(await checkConversation(world, second));
    expect((await stored(second)).receipt).toEqual({ messageUrn, conversationUrn: null });
  });

  it("takes a miss for no proof, and only notes it", async () => {
    find(ok({ found: "no" }));
    const attemptId = await send("Hello Ada");
    expect(valueOf(await checkConversation(world, attemptId))).toMatchObject({
      outcome: { state: "unconfirmed", doubt: "cut" },
      missedAt: nowIso(world),
    });
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hello Ada");
  });

  it("changes nothing where it fails, or the key is gone", async () => {
    find(fail({ kind: "unreachable" }));
    const attemptId = await send("Hello Ada");
    const before = await stored(attemptId);
    expect(await checkConversation(world, attemptId)).toEqual(fail({ kind: "unreachable" }));
    await world.vault.forget();
    expect(await checkConversation(world, attemptId)).toEqual(fail({ kind: "no-key" }));
    expect(await stored(attemptId)).toEqual(before);
  });

  it("asks nobody about an attempt that is not in doubt, or not known", async () => {
    find(ok(yes));
    answerWith(null);
    const attemptId = await send("Hello Ada");
    valueOf(await checkConversation(world, attemptId));
    const unknown = await checkConversation(world, crypto.randomUUID());
    expect(unknown).toEqual(fail({ kind: "storage-unavailable" }));
    expect(sought).toEqual([]);
  });

  it("comes once by itself, ten seconds after an outcome in doubt", async () => {
    find(ok(yes));
    const attemptId = await send("Hello Ada");
    const looks = world.putOff.filter(({ ms }) => ms === 10_000);
    expect(looks).toHaveLength(1);
    await looks[0]?.work();
    expect((await stored(attemptId)).outcome.state).toBe("sent");
  });

  it("comes by itself for what a dead worker left on its way", async () => {
    find(ok(yes));
    world.answers.sendMessage = () => new Promise(() => undefined);
    const draft = { ...view.draft, message: "Hello Ada", touched: true };
    const { recipientId } = view.person;
    await startSend(world, { recipientId, attemptId: view.attemptId, draft, consents: [] });
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    await restartWorker(world);
    await world.putOff.find(({ ms }) => ms === 10_000)?.work();
    expect((await stored(view.attemptId)).settledBy).toBe("thread");
  });
});

describe("the same text to the same person", () => {
  it("tells the look when it left once more, so that the later one is no proof", async () => {
    find(ok({ found: "no" }));
    const first = await send("Hello Ada");
    world.time += 60_000;
    const second = await send(" Hello  Ada\n");
    valueOf(await checkConversation(world, first));
    valueOf(await checkConversation(world, second));
    const ended = (await stored(first)).endedAt;
    expect(sought).toMatchObject([
      { others: 1, before: (await stored(second)).leftAt, after: null },
      { others: 1, before: null, after: ended },
    ]);
  });

  it("is no other where the text differs, was refused, or never left", async () => {
    find(ok({ found: "no" }));
    const first = await send("Hello Ada");
    world.time += 60_000;
    await send("Hello Bo");
    const outcome = { state: "refused", failure: { kind: "key-refused" } } as const;
    world.answers.sendMessage = async () => ({ outcome, observation: null });
    await send("Hello Ada");
    world.answers.readyToSend = async () => fail({ kind: "unreachable" });
    await send("Hello Ada");
    valueOf(await checkConversation(world, first));
    expect(sought).toMatchObject([{ others: 0, before: null, after: null }]);
  });

  it("makes a hit no proof where it left while the look went on", async () => {
    const first = await send("Hello Ada");
    world.answers.findSent = async () => {
      world.time += 1_000;
      answerWith(null);
      await send("Hello Ada");
      return ok(yes);
    };
    expect(valueOf(await checkConversation(world, first)).outcome.state).toBe("unconfirmed");
  });
});

describe("what the user found", () => {
  it("is believed, and needs no news", async () => {
    const attemptId = await send("Hello Ada");
    expect(valueOf(await settleByUser(world, attemptId, true))).toMatchObject({
      outcome: { state: "sent", echo: "not-compared" },
      settledBy: "user",
      seen: true,
    });
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
  });

  it("may be that it did not arrive: the text is there and goes again without a question", async () => {
    const attemptId = await send("Hello Ada");
    const settled = valueOf(await settleByUser(world, attemptId, false));
    expect(settled).toMatchObject({ outcome: { state: "not-delivered" }, settledBy: "user" });
    answerWith(null);
    await send("Hello Ada", []);
    expect(world.posted).toHaveLength(2);
  });

  it("may turn out otherwise: what did not arrive did, and what arrived stays", async () => {
    const attemptId = await send("Hello Ada");
    await settleByUser(world, attemptId, false);
    expect(valueOf(await settleByUser(world, attemptId, true)).outcome.state).toBe("sent");
    expect(valueOf(await settleByUser(world, attemptId, false)).outcome.state).toBe("sent");
  });

  it("changes nothing of an attempt whose outcome is known, or that is not known", async () => {
    answerWith(null);
    const attemptId = await send("Hello Ada");
    expect(valueOf(await settleByUser(world, attemptId, false)).outcome).toEqual(sent);
    const unknown = await settleByUser(world, crypto.randomUUID(), true);
    expect(unknown).toEqual(fail({ kind: "storage-unavailable" }));
  });
});
