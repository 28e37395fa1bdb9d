import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../kernel/result";
import type { ComposerView, Consent } from "../../messaging/protocol";
import { checkConversation } from "./check-conversation";
import { followSend } from "../send/follow-send";
import {
  account,
  createWorld,
  hitAt,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
  pressOn,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { startSend } from "../send/start-send";

const cut = { state: "unconfirmed", doubt: "cut" } as const;
const sent = { state: "sent", echo: "same" } as const;

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

function input(attemptId = view.attemptId, consents: Consent[] = [], message = "Hello Ada") {
  return pressOn(view, { message }, { attemptId, consents });
}

/** The Undo window stays open until it is told to end. */
function holdWindow() {
  const window = Promise.withResolvers<void>();
  world.hold = () => window.promise;
  return window.resolve;
}

describe("the same text again, in its Undo window, while the first turns out to have arrived", () => {
  beforeEach(async () => {
    world.answers.sendMessage = async () => ({ outcome: cut, observation: null });
    const first = valueOf(await sendMessage(world, input()));
    const end = holdWindow();
    valueOf(await startSend(world, input(first.attemptId, ["may-have-arrived"])));
    const sentAt = new Date(world.time).toISOString();
    world.answers.findSent = async () => ok(hitAt(sentAt));
    expect(valueOf(await checkConversation(world, view.attemptId)).outcome.state).toBe("sent");
    view = { ...view, attemptId: first.attemptId };
    end();
  });

  it("does not leave: the consent was for a doubt", async () => {
    const { attempt } = valueOf(await followSend(world, view.attemptId));
    expect(attempt.outcome).toMatchObject({
      state: "refused",
      failure: { kind: "same-text-again", before: "sent" },
    });
    expect(world.posted).toHaveLength(1);
  });

  it("stays in the drafts, and leaves with a consent of its own", async () => {
    const next = valueOf(await followSend(world, view.attemptId));
    expect(await world.drafts.get(next.attemptId)).toMatchObject({ message: "Hello Ada" });
    world.answers.sendMessage = async () => ({ outcome: sent, observation: null });
    valueOf(await sendMessage(world, input(next.attemptId, ["same-text"])));
    expect(world.posted).toHaveLength(2);
  });
});

describe("white space and the form of letters", () => {
  it("make no other text of one that may have arrived", async () => {
    world.answers.sendMessage = async () => ({ outcome: cut, observation: null });
    const first = valueOf(await sendMessage(world, input(view.attemptId, [], "Hello Zo\u00eb")));
    const again = input(first.attemptId, [], " Hello  Zoe\u0308\n");
    expect(await sendMessage(world, again)).toMatchObject({ failure: { kind: "same-text-again" } });
  });
});

describe("a text whose worker died", () => {
  it("goes on under one attempt only, and is gone when a better one was sent", async () => {
    holdWindow();
    valueOf(await startSend(world, input()));
    await restartWorker(world);
    const told = valueOf(await followSend(world, view.attemptId));
    expect(told.attempt.outcome.state).toBe("returned");
    world.hold = async () => undefined;
    const better = input(told.attemptId, [], "Hello dear Ada");
    await saveDraft(world, better);
    expect(valueOf(await sendMessage(world, better)).outcome.state).toBe("sent");
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
  });
});

describe("a message under way from another account", () => {
  it("is what its person's composer shows, with that account, whichever is chosen now", async () => {
    holdWindow();
    valueOf(await startSend(world, input()));
    await world.accounts.update((kept) => ({
      accounts: [...(kept?.accounts ?? []), { ...account, id: "another" }],
      chosenId: "another",
    }));
    const again = valueOf(await openComposer(world, 1));
    expect(again.account.id).toBe(account.id);
    expect(again.attempt).toMatchObject({ message: "Hello Ada", outcome: { state: "held" } });
    expect(again.attemptId).toBe(view.attemptId);
  });
});

describe("an older doubt", () => {
  it("is shown until it is settled, also when another text was sent since", async () => {
    world.answers.sendMessage = async () => ({ outcome: cut, observation: null });
    const first = valueOf(await sendMessage(world, input()));
    world.time += 1_000;
    world.answers.sendMessage = async () => ({ outcome: sent, observation: null });
    valueOf(await sendMessage(world, input(first.attemptId, [], "Another text")));
    const { attempt } = valueOf(await openComposer(world, 1));
    expect(attempt).toMatchObject({ message: "Another text", outcome: { state: "sent" } });
    await world.outbox.change(first.attemptId, (entry) => ({ ...entry, unseenSince: null }));
    expect(valueOf(await openComposer(world, 1)).attempt).toMatchObject({ message: "Hello Ada" });
  });
});
