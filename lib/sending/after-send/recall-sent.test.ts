import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MessageNames } from "../../connectsafely/recall-message";
import { fail, ok } from "../../kernel/result";
import type { OutboxEntry, RecallAnswer } from "../../outbox/entry";
import { checkConversation } from "./check-conversation";
import { lastSends } from "./last-sends";
import {
  account,
  createWorld,
  hitAt,
  pressOn,
  restartWorker,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { recallSent } from "./recall-sent";

const conversationUrn = "urn:li:msg_conversation:1";
const messageUrn = "urn:li:msg_message:1";
let world: World;
let attemptId: string;
/** What was asked to be taken back. */
let asked: MessageNames[];

const cut = { state: "unconfirmed", doubt: "cut", said: null } as const;
const refusal = { state: "refused", failure: { kind: "key-refused" } } as const;

beforeEach(async () => {
  world = await createWorld();
  asked = [];
  answer({ state: "done" });
  // A while after the press, as with an Undo window.
  world.hold = async () => void (world.time += 5_000);
  attemptId = await send({ conversationUrn, messageUrn });
});

async function send(receipt: OutboxEntry["receipt"], message = "Hello Ada") {
  const outcome = { state: "sent", echo: "same" } as const;
  world.answers.sendMessage = async () => ({ outcome, observation: null, receipt });
  const view = valueOf(await openComposer(world, 1));
  valueOf(await sendMessage(world, pressOn(view, { message })));
  return view.attemptId;
}

function answer(what: RecallAnswer | Promise<RecallAnswer>) {
  world.answers.recallMessage = async (names) => {
    asked.push(names);
    return what;
  };
}

async function stored() {
  const kept = await world.outbox.get(attemptId);
  if (kept === null || kept === "damaged") throw new Error("no such attempt");
  return kept;
}

describe("a recall", () => {
  it("names the message as the service did, and makes it recalled, with its news", async () => {
    const view = valueOf(await recallSent(world, attemptId));
    expect(view).toMatchObject({ outcome: { state: "recalled" }, recall: null, seen: false });
    const { leftAt } = await stored();
    expect(asked).toEqual([{ accountId: account.id, conversationUrn, messageUrn, leftAt }]);
  });

  it("that is in doubt is told on the toolbar, if nobody saw it a moment later", async () => {
    world.news = false;
    world.putOff = [];
    answer(cut);
    await recallSent(world, attemptId);
    await Promise.all(world.putOff.map(({ work }) => work()));
    expect(world.news).toBe(true);
  });

  it("that throws, through a bug, is in doubt", async () => {
    world.answers.recallMessage = () => Promise.reject(new Error("a bug"));
    const { recall } = valueOf(await recallSent(world, attemptId));
    expect(recall).toMatchObject({ state: "unconfirmed", doubt: "not-understood" });
  });

  it("is not asked for where another one came in between", async () => {
    const entry = await stored();
    const asking = { state: "asking", at: entry.startedAt } as const;
    vi.spyOn(world.outbox, "change").mockImplementationOnce(async (_id, next) => {
      await world.outbox.put({ ...entry, recall: asking });
      return next({ ...entry, recall: asking });
    });
    expect(valueOf(await recallSent(world, attemptId)).recall).toMatchObject(asking);
    expect(asked).toEqual([]);
  });

  it.each(["damaged", null] as const)("is not asked for of a record that is %s", async (kept) => {
    vi.spyOn(world.outbox, "get").mockResolvedValue(kept);
    const failure = fail({ kind: "storage-unavailable" });
    expect(await recallSent(world, attemptId)).toEqual(failure);
    world.recalling.add(attemptId);
    expect(await recallSent(world, attemptId)).toEqual(failure);
    expect(asked).toEqual([]);
  });

  it("is on the disk before it is asked for", async () => {
    let mark: unknown;
    world.answers.recallMessage = async () => {
      mark = (await stored()).recall;
      return { state: "done" };
    };
    await recallSent(world, attemptId);
    expect(mark).toMatchObject({ state: "asking" });
  });

  it("is not asked for where that cannot be written down", async () => {
    world.outbox.change = () => Promise.reject(new Error("full"));
    await expect(recallSent(world, attemptId)).rejects.toThrow("full");
    expect(asked).toEqual([]);
  });

  it("is told as the service answered also where that cannot be written down", async () => {
    const change = world.outbox.change.bind(world.outbox);
    vi.spyOn(world.outbox, "change").mockImplementationOnce(change).mockRejectedValue("full");
    const view = valueOf(await recallSent(world, attemptId));
    expect(view).toMatchObject({ outcome: { state: "recalled" }, recall: null });
    expect(asked).toHaveLength(1);
    // Whoever looks later finds the mark, which is a doubt, and no second request.
    const [kept] = valueOf(await lastSends(world)).attempts;
    expect(kept).toMatchObject({ recall: { state: "unconfirmed", doubt: "worker-died" } });
  });

  it("leaves the message sent where it is refused, and may be asked for again", async () => {
    answer(refusal);
    const view = valueOf(await recallSent(world, attemptId));
    expect(view).toMatchObject({ outcome: { state: "sent" }, recall: refusal, seen: false });
    answer({ state: "done" });
    expect(valueOf(await recallSent(world, attemptId)).outcome.state).toBe("recalled");
    expect(asked).toHaveLength(2);
  });

  it("is asked for once, however often it is pressed while it is under way or in doubt", async () => {
    const { promise, resolve } = Promise.withResolvers<RecallAnswer>();
    answer(promise);
    const first = recallSent(world, attemptId);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(valueOf(await recallSent(world, attemptId)).recall).toMatchObject({ state: "asking" });
    resolve(cut);
    expect(valueOf(await first).recall).toMatchObject(cut);
    expect(valueOf(await recallSent(world, attemptId)).recall).toMatchObject(cut);
    expect(asked).toHaveLength(1);
  });

  it("is in doubt after its worker died, is told, and is not asked for again", async () => {
    answer(new Promise(() => undefined));
    void recallSent(world, attemptId);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await restartWorker(world);
    expect(world.news).toBe(true);
    const lost = { state: "unconfirmed", doubt: "worker-died" };
    expect(valueOf(await lastSends(world)).attempts).toMatchObject([{ recall: lost }]);
    expect(valueOf(await recallSent(world, attemptId)).recall).toMatchObject(lost);
    expect(asked).toHaveLength(1);
  });

  it("asks for nothing that was not sent, or without a key", async () => {
    await world.outbox.put({
      ...(await stored()),
      outcome: { state: "unconfirmed", doubt: "cut" },
    });
    expect(valueOf(await recallSent(world, attemptId)).outcome.state).toBe("unconfirmed");
    await world.vault.forget();
    expect(await recallSent(world, attemptId)).toEqual(fail({ kind: "no-key" }));
    expect(await recallSent(world, crypto.randomUUID())).toEqual(
      fail({ kind: "storage-unavailable" }),
    );
    expect(asked).toEqual([]);
  });
});

describe("a message that is half named", () => {
  it.each([
    { conversationUrn, messageUrn: null },
    { conversationUrn: null, messageUrn },
  ])("as %j is read back first, and never asked for by half a name", async (receipt) => {
    attemptId = await send(receipt, "Hello again");
    expect(await recallSent(world, attemptId)).toEqual(fail({ kind: "message-not-found" }));
    expect(asked).toEqual([]);
  });
});

describe("a message without a name", () => {
  beforeEach(async () => {
    attemptId = await send(null, "Hello again");
  });

  it("is read back from the conversation first", async () => {
    world.answers.findSent = async () => ok(hitAt("2026-11-23T10:00:01.000Z"));
    expect(valueOf(await recallSent(world, attemptId)).outcome.state).toBe("recalled");
    expect(asked).toMatchObject([{ conversationUrn, messageUrn }]);
  });

  it("is left alone where it is not there, may be another, or cannot be looked for", async () => {
    expect(await recallSent(world, attemptId)).toEqual(fail({ kind: "message-not-found" }));
    const hit = { ...hitAt("2026-11-23T10:00:01.000Z"), messageUrn: null };
    world.answers.findSent = async () => ok(hit);
    expect(await recallSent(world, attemptId)).toEqual(fail({ kind: "message-not-found" }));
    world.answers.findSent = async () => fail({ kind: "unreachable" });
    expect(await recallSent(world, attemptId)).toEqual(fail({ kind: "unreachable" }));
    expect(asked).toEqual([]);
    expect((await stored()).recall).toBeNull();
  });

  it("whose recall was asked for by an unproven conversation names no way for the next message", async () => {
    const hit = { ...hitAt("2026-11-23T10:00:01.000Z"), conversationUrn: "urn:li:x:2" };
    world.answers.findSent = async () => ok(hit);
    answer(refusal);
    await recallSent(world, attemptId);
    await send(null, "A third");
    expect(world.posted.at(-1)?.way?.conversationUrn).not.toBe("urn:li:x:2");
  });
});

describe("a recall in doubt", () => {
  beforeEach(async () => {
    answer(cut);
    await recallSent(world, attemptId);
  });

  it.each(["there", "not-there"] as const)("is looked up: %s, and stays a doubt", async (found) => {
    world.answers.stillThere = async () => ok(found);
    const view = valueOf(await checkConversation(world, attemptId));
    expect(view).toMatchObject({
      outcome: { state: "sent" },
      recall: { state: "unconfirmed", look: { found } },
    });
  });

  it("may be asked for again only where the message was seen to be still there", async () => {
    world.answers.stillThere = async () => ok("not-there");
    await checkConversation(world, attemptId);
    await recallSent(world, attemptId);
    expect(asked).toHaveLength(1);
    world.answers.stillThere = async () => ok("there");
    await checkConversation(world, attemptId);
    await recallSent(world, attemptId);
    expect(asked).toHaveLength(2);
  });

  it("of a worker that died is looked up as the doubt that it is", async () => {
    const entry = await stored();
    const recall = { state: "asking", at: entry.startedAt } as const;
    await world.outbox.put({ ...entry, recall });
    world.answers.stillThere = async () => ok("there");
    const view = valueOf(await checkConversation(world, attemptId));
    expect(view.recall).toMatchObject({ doubt: "worker-died", look: { found: "there" } });
  });

  it("is not looked up without a name to look for", async () => {
    await world.outbox.put({ ...(await stored()), receipt: null });
    const failure = fail({ kind: "message-not-found" });
    expect(await checkConversation(world, attemptId)).toEqual(failure);
  });

  it("stays as it is where nobody can look", async () => {
    const before = await stored();
    world.answers.stillThere = async () => fail({ kind: "unreachable" });
    expect(await checkConversation(world, attemptId)).toEqual(fail({ kind: "unreachable" }));
    await world.vault.forget();
    expect(await checkConversation(world, attemptId)).toEqual(fail({ kind: "no-key" }));
    expect(await stored()).toEqual(before);
  });
});

describe("the same text after a recall", () => {
  it("goes without a question, and one that is only perhaps recalled does not", async () => {
    await recallSent(world, attemptId);
    const view = valueOf(await openComposer(world, 1));
    expect(view.lastContact).toMatchObject({ state: "recalled" });
    const again = await sendMessage(world, pressOn(view, { message: "Hello Ada" }));
    expect(again.ok).toBe(true);
    attemptId = view.attemptId;
    answer(cut);
    await recallSent(world, attemptId);
    const next = valueOf(await openComposer(world, 1));
    const third = await sendMessage(world, pressOn(next, { message: "Hello Ada" }));
    expect(third).toMatchObject({ failure: { kind: "same-text-again", before: "sent" } });
  });
});
