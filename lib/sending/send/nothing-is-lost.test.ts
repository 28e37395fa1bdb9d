import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ReadReply } from "../../connectsafely/read-endpoint";
import type { SendReply } from "../../connectsafely/send-message";
import { fail, ok } from "../../kernel/result";
import type { ComposerView } from "../../messaging/protocol";
import type { Account } from "../../settings/account";
import { listAccounts, removeKey, saveKey } from "../account/connect-key";
import {
  account,
  adasReading,
  adasTab,
  createWorld,
  otherUrn,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
  pressOn,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";

const adasId = "ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

/** A service that takes each message and answers, one after the other, only when told. */
function holdAnswer() {
  const waiting: ((reply: SendReply) => void)[] = [];
  world.answers.sendMessage = () => {
    const { promise, resolve } = Promise.withResolvers<SendReply>();
    waiting.push(resolve);
    return promise;
  };
  return (outcome: SendReply["outcome"]) => waiting.shift()?.({ outcome, observation: null });
}

const sent: SendReply["outcome"] = { state: "sent", echo: "same" };
const refused: SendReply["outcome"] = { state: "refused", failure: { kind: "key-refused" } };

describe("a composer opened again while its text is on its way", () => {
  it("shows that text and its attempt, not a copy under another one", async () => {
    const answer = holdAnswer();
    const first = sendMessage(world, pressOn(view, { message: "First" }));
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    const again = valueOf(await openComposer(world, 1));
    expect(again.attemptId).toBe(view.attemptId);
    expect(again.draft.message).toBe("First");
    expect(again.attempt?.outcome.state).toBe("sending");
    answer(sent);
    await first;
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
  });

  it("keeps another text that an older window goes on typing, and sends it only when asked", async () => {
    const answer = holdAnswer();
    const first = sendMessage(world, pressOn(view, { message: "First" }));
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    await saveDraft(world, pressOn(view, { message: "Second" }));
    expect(await sendMessage(world, pressOn(view, { message: "Second" }))).toMatchObject({
      failure: { kind: "earlier-attempt" },
    });
    answer(sent);
    await first;

    const again = valueOf(await openComposer(world, 1));
    expect(again.draft.message).toBe("Second");
    const second = sendMessage(world, pressOn(again, { message: "Second" }));
    await vi.waitFor(() => expect(world.posted).toHaveLength(2));
    answer(sent);
    expect(valueOf(await second).outcome.state).toBe("sent");
    expect(world.posted.map(({ message }) => message)).toEqual(["First", "Second"]);
  });

  it("sends no other message to that person meanwhile", async () => {
    holdAnswer();
    void sendMessage(world, pressOn(view, { message: "First" }));
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    const other = { ...pressOn(view, { message: "Second" }), attemptId: crypto.randomUUID() };
    expect(await sendMessage(world, other)).toMatchObject({ failure: { kind: "already-sending" } });
    expect(world.posted).toHaveLength(1);
  });

  it("keeps the changed text when the first one is refused", async () => {
    const answer = holdAnswer();
    const first = sendMessage(world, pressOn(view, { message: "First" }));
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    await saveDraft(world, pressOn(view, { message: "First, but better" }));
    answer(refused);
    await first;
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("First, but better");
  });
});

describe("a composer left open while its worker died in a send", () => {
  beforeEach(async () => {
    holdAnswer();
    void sendMessage(world, pressOn(view, { message: "First" }));
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    await restartWorker(world);
  });

  it("loses no keystroke", async () => {
    expect(valueOf(await saveDraft(world, pressOn(view, { message: "Sec" }))).saved).toBe(true);
    expect(valueOf(await saveDraft(world, pressOn(view, { message: "Second" }))).saved).toBe(true);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Second");
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toHaveLength(1);
  });

  it("says so when another text than the one in doubt is sent, and keeps that text", async () => {
    expect(await sendMessage(world, pressOn(view, { message: "Second" }))).toEqual({
      ok: false,
      failure: { kind: "earlier-attempt" },
    });
    expect(world.posted).toHaveLength(1);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Second");
  });

  it("lets the text in doubt go again after consent, under an attempt of its own", async () => {
    const told = valueOf(await sendMessage(world, pressOn(view, { message: "First" })));
    expect(told.outcome.state).toBe("unconfirmed");
    const next = { ...pressOn(view, { message: "First" }), attemptId: told.attemptId };
    expect(await sendMessage(world, next)).toMatchObject({ failure: { kind: "same-text-again" } });
    void sendMessage(world, { ...next, consents: ["may-have-arrived"] });
    await vi.waitFor(() => expect(world.posted).toHaveLength(2));
  });
});

describe("one person under several names", () => {
  it("is asked about the same text at an address that is the person's id", async () => {
    valueOf(await sendMessage(world, pressOn(view, { message: "Hello Ada" })));
    const byId = valueOf(await openTypedComposer(world, `linkedin.com/in/${adasId}`));
    expect(byId.person.proven).toBe(false);
    expect(byId.lastContact?.state).toBe("sent");
    expect(await sendMessage(world, pressOn(byId, { message: "Hello Ada" }))).toMatchObject({
      failure: { kind: "same-text-again" },
    });
  });

  it("counts as unproven where the page said no more than its address", async () => {
    world.tab = { ...adasTab, reading: { ...adasReading, evidence: ["E6"] } };
    expect(valueOf(await openComposer(world, 1)).person.proven).toBe(false);
  });
});

describe("what is in doubt", () => {
  it("is not hidden by a later refusal", async () => {
    const cut = { state: "unconfirmed", doubt: "cut" } as const;
    world.answers.sendMessage = async () => ({ outcome: cut, observation: null });
    const first = valueOf(await sendMessage(world, pressOn(view, { message: "One" })));
    world.answers.sendMessage = async () => ({ outcome: refused, observation: null });
    world.time += 1_000;
    await sendMessage(world, { ...pressOn(view, { message: "Two" }), attemptId: first.attemptId });
    expect(valueOf(await openComposer(world, 1)).lastContact?.state).toBe("unconfirmed");
  });

  it("asks for consent when a damaged record may hide the same text", async () => {
    vi.spyOn(world.outbox, "forPersons").mockResolvedValue(["damaged"]);
    expect(await sendMessage(world, pressOn(view, {}))).toMatchObject({
      failure: { kind: "same-text-again" },
    });
  });

  it("is not made of a delivery that is known, when the allowance cannot be read", async () => {
    vi.spyOn(world.allowances, "read").mockRejectedValue(new Error("disk"));
    expect(valueOf(await sendMessage(world, pressOn(view, {}))).outcome.state).toBe("sent");
  });

  it("is not made of a send that never began", async () => {
    vi.spyOn(world.recipients, "read").mockRejectedValue(new Error("disk"));
    expect(await sendMessage(world, pressOn(view, {}))).toMatchObject({
      failure: { kind: "storage-unavailable" },
    });
  });
});

describe("the page at the click on Send", () => {
  it("stops the send when it is the user's own by now", async () => {
    world.tab = { ...adasTab, reading: { ...adasReading, self: true } };
    expect(await sendMessage(world, pressOn(view, {}))).toMatchObject({
      failure: { kind: "recipient-changed", intended: "Ada Brandt" },
    });
  });

  it("is read once more when it moved on while it was being read", async () => {
    const { readings } = world;
    world.tab = { ...adasTab, reading: { ...adasReading, slug: "bo-lindqvist", urn: otherUrn } };
    world.onPause = () => (world.tab = adasTab);
    valueOf(await sendMessage(world, pressOn(view, {})));
    expect(world.readings - readings).toBe(2);
  });
});

describe("a late answer about a key", () => {
  const other = { ...account, id: "other", name: "Other Key's Person" };

  it("never puts accounts of the old key under a new one", async () => {
    const old = Promise.withResolvers<ReadReply<Account[]>>();
    const askedOld = vi.fn(() => old.promise);
    world.answers.listAccounts = askedOld;
    const listing = listAccounts(world);
    await vi.waitFor(() => expect(askedOld).toHaveBeenCalled());
    world.answers.listAccounts = async () => ({ result: ok([other]), observation: null });
    const saving = saveKey(world, "22222222-3333-4444-8555-666666666666");
    old.resolve({ result: ok([account]), observation: null });
    await listing;
    await saving;
    expect((await world.accounts.read())?.accounts).toEqual([other]);
  });

  it("never brings a removed key back", async () => {
    const saving = saveKey(world, "22222222-3333-4444-8555-666666666666");
    const removing = removeKey(world);
    await saving;
    expect(valueOf(await removing)).toEqual({ present: false });
    expect(await world.vault.view()).toEqual({ present: false });
  });

  it("leaves a refusal as it is", async () => {
    world.answers.listAccounts = async () => ({
      result: fail({ kind: "unreachable" }),
      observation: null,
    });
    expect(await listAccounts(world)).toMatchObject({ failure: { kind: "unreachable" } });
  });
});

describe("the worker", () => {
  it("is kept awake from the click to the outcome", async () => {
    const stayAwake = vi.spyOn(world, "stayAwake");
    await sendMessage(world, pressOn(view, {}));
    expect(stayAwake).toHaveBeenCalledOnce();
    expect(world.posted).toHaveLength(1);
  });
});
