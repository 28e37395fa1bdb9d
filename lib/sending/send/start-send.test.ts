import { beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "../../kernel/result";
import type { SendReply } from "../../connectsafely/send-message";
import type { ComposerView, DraftText } from "../../messaging/protocol";
import {
  account,
  adasReading,
  adasUrn,
  createWorld,
  otherUrn,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
  pressOn,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "../recipient/open-composer";
import { nowIso } from "../ports";
import { saveDraft } from "../text/save-draft";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

const input = (change: Partial<DraftText> = {}) => pressOn(view, change);

function answerWith(outcome: SendReply["outcome"]) {
  world.answers.sendMessage = async () => ({ outcome, observation: null });
}

const sent: SendReply["outcome"] = { state: "sent", echo: "same" };
const refused: SendReply["outcome"] = { state: "refused", failure: { kind: "key-refused" } };
const unconfirmed: SendReply["outcome"] = { state: "unconfirmed", doubt: "cut" };

describe("sending", () => {
  it("sends exactly the text on screen to the person and from the account on screen", async () => {
    const message = "Hi Ada,\r\n\n🦉\u202Bشكرا  ";
    const report = valueOf(await sendMessage(world, input({ message })));
    expect(report.outcome).toEqual({ state: "sent", echo: "same" });
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]).toMatchObject({
      accountId: view.account.id,
      recipient: { slug: "ada-brandt", urn: adasUrn },
      messageType: "message",
      message,
    });
  });

  it("has the attempt on the disk as sending before the request leaves", async () => {
    const states: unknown[] = [];
    world.answers.sendMessage = async () => {
      const entry = await world.outbox.get(view.attemptId);
      states.push(entry === "damaged" ? entry : entry?.outcome.state);
      return { outcome: { state: "sent", echo: "same" }, observation: null };
    };
    await sendMessage(world, input());
    expect(states).toEqual(["sending"]);
    expect(await world.outbox.get(view.attemptId)).toMatchObject({ outcome: { state: "sent" } });
  });

  it("sends nothing when the attempt cannot be written down", async () => {
    vi.spyOn(world.outbox, "put").mockRejectedValue(new DOMException("full", "QuotaExceededError"));
    expect(await sendMessage(world, input())).toEqual({
      ok: false,
      failure: { kind: "storage-unavailable" },
    });
    expect(world.posted).toEqual([]);
  });

  it("makes one request of ten clicks, and gives all ten the same outcome", async () => {
    const clicks = Array.from({ length: 10 }, () => sendMessage(world, input()));
    const outcomes = (await Promise.all(clicks)).map((click) => valueOf(click).outcome.state);
    expect(outcomes).toEqual(Array.from({ length: 10 }, () => "sent"));
    expect(world.posted).toHaveLength(1);
  });

  it("takes a click for the same one whose text differs in what is not sent, and for no other", async () => {
    const subject = "Of the template";
    const [first, same, other] = await Promise.all([
      sendMessage(world, input()),
      sendMessage(world, input({ subject, channel: "inbox" })),
      sendMessage(world, input({ subject, withSubject: true })),
    ]);
    expect(valueOf(same).attempt).toEqual(valueOf(first).attempt);
    expect(other).toEqual(fail({ kind: "earlier-attempt" }));
    expect(world.posted.map((each) => each.subject)).toEqual([""]);
  });

  it("drops the draft of a sent text, and a keystroke that comes late does not bring it back", async () => {
    await sendMessage(world, input({ message: "Hello Ada" }));
    expect(await saveDraft(world, input({ message: "Hello Ada" }))).toEqual({
      ok: true,
      value: { saved: false },
    });
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
  });

  it.each([
    ["refused", refused],
    ["unconfirmed", unconfirmed],
  ])("keeps a %s text under a new attempt", async (_, outcome) => {
    answerWith(outcome);
    const report = valueOf(await sendMessage(world, input({ message: "Hello Ada" })));
    expect(report.outcome).toEqual(outcome);
    expect(report.attemptId).not.toBe(view.attemptId);
    expect(await world.drafts.get(report.attemptId)).toMatchObject({ message: "Hello Ada" });
    expect(await world.outbox.get(view.attemptId)).toMatchObject({ message: "Hello Ada" });
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toHaveLength(1);
  });

  it("asks for consent before the same text goes out again after sent or not confirmed", async () => {
    answerWith(unconfirmed);
    const first = valueOf(await sendMessage(world, input()));
    const again = { ...input(), attemptId: first.attemptId };
    expect(await sendMessage(world, { ...again, consents: ["same-text"] })).toMatchObject({
      failure: { kind: "same-text-again", before: "unconfirmed", at: nowIso(world) },
    });
    expect(world.posted).toHaveLength(1);
    answerWith(sent);
    valueOf(await sendMessage(world, { ...again, consents: ["may-have-arrived"] }));
    expect(world.posted).toHaveLength(2);
  });

  it("asks apart for what may have arrived and for what did", async () => {
    await sendMessage(world, input());
    const next = valueOf(await openComposer(world, 1));
    const again = { ...input(), attemptId: next.attemptId };
    expect(await sendMessage(world, { ...again, consents: ["may-have-arrived"] })).toMatchObject({
      failure: { kind: "same-text-again", before: "sent" },
    });
    valueOf(await sendMessage(world, { ...again, consents: ["same-text"] }));
    expect(world.posted).toHaveLength(2);
  });

  it("lets a refused text go again without a question, since it did not arrive", async () => {
    answerWith(refused);
    const first = valueOf(await sendMessage(world, input()));
    valueOf(await sendMessage(world, { ...input(), attemptId: first.attemptId }));
    expect(world.posted).toHaveLength(2);
  });

  it("calls an attempt found at a later start unconfirmed, and clicking it again sends nothing", async () => {
    world.answers.sendMessage = () => new Promise(() => undefined);
    void sendMessage(world, input());
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    await restartWorker(world);
    const report = valueOf(await sendMessage(world, input()));
    expect(report.outcome).toEqual({ state: "unconfirmed", doubt: "worker-died" });
    expect(world.posted).toHaveLength(1);
  });

  it.each<[string, Partial<DraftText>, object]>([
    ["an empty message", { message: " \n" }, { kind: "message-empty" }],
    ["an InMail without a subject", { messageType: "inmail" }, { kind: "subject-missing" }],
    [
      "a place that is not filled",
      { message: "Hi {{first_name}}, at {{company}}, {{company}}" },
      { kind: "places-unfilled", places: ["first_name", "company"] },
    ],
    [
      "a place in the subject of a message",
      { subject: "For {{company}}", withSubject: true },
      { kind: "places-unfilled", places: ["company"] },
    ],
    [
      "a place in the subject of an InMail",
      { messageType: "inmail", subject: "For {{company}}" },
      { kind: "places-unfilled", places: ["company"] },
    ],
  ])("stops %s before anything leaves", async (_, change, failure) => {
    expect(await sendMessage(world, input(change))).toEqual({ ok: false, failure });
    expect(world.posted).toEqual([]);
    expect(await world.outbox.get(view.attemptId)).toBeNull();
  });
});

describe("getting ready to send", () => {
  it.each(["unreachable", "key-refused"] as const)(
    "sends nothing where it fails as %s, keeps the text, and the next click may",
    async (kind) => {
      world.answers.readyToSend = async () => fail({ kind });
      const click = input({ message: "Hello Ada" });
      await saveDraft(world, click);
      const stopped = valueOf(await sendMessage(world, click));
      expect(stopped.outcome).toEqual({ state: "refused", failure: { kind } });
      expect(world.posted).toEqual([]);
      expect(await world.drafts.get(stopped.attemptId)).toMatchObject({ message: "Hello Ada" });

      world.answers.readyToSend = async () => ok(null);
      const next = { ...click, attemptId: stopped.attemptId };
      expect(valueOf(await sendMessage(world, next)).outcome.state).toBe("sent");
      expect(world.posted).toHaveLength(1);
    },
  );

  it("comes before the mark, and is repeated behind a long Undo window", async () => {
    const states: unknown[] = [];
    world.answers.readyToSend = async () => {
      const entry = await world.outbox.get(view.attemptId);
      states.push(entry === "damaged" ? entry : entry?.outcome.state);
      return ok(null);
    };
    await sendMessage(world, input());
    expect(states).toEqual(["held", "held"]);
  });

  it("is not asked of a click that is known already", async () => {
    await sendMessage(world, input());
    const { asked } = world;
    await sendMessage(world, input());
    expect(world.asked).toBe(asked);
  });

  it("is not asked of a send that stops before", async () => {
    answerWith(unconfirmed);
    const first = valueOf(await sendMessage(world, input()));
    const { asked } = world;
    await sendMessage(world, { ...input(), attemptId: first.attemptId });
    expect(world.asked).toBe(asked);
  });
});

describe("sending to the person on the page", () => {
  it("stops when the page now shows somebody else, and names both", async () => {
    world.tab = {
      address: "https://www.linkedin.com/in/bo-lindqvist/",
      reading: { ...adasReading, slug: "bo-lindqvist", urn: otherUrn, name: "Bo Lindqvist" },
    };
    expect(await sendMessage(world, input())).toEqual({
      ok: false,
      failure: { kind: "recipient-changed", intended: "Ada Brandt", shown: "Bo Lindqvist" },
    });
    expect(world.posted).toEqual([]);
  });

  it("stops when the same address now belongs to another member", async () => {
    world.tab = { ...world.tab, reading: { ...adasReading, urn: otherUrn } };
    expect(await sendMessage(world, input())).toMatchObject({
      failure: { kind: "recipient-changed" },
    });
  });

  it("goes on to the person on screen when the user says so", async () => {
    world.tab = { address: "https://www.linkedin.com/in/bo-lindqvist/", reading: null };
    valueOf(await sendMessage(world, { ...input(), consents: ["changed-recipient"] }));
    expect(world.posted[0]?.recipient.slug).toBe("ada-brandt");
  });

  it("goes on when the tab shows no profile any more", async () => {
    world.tab = { address: "https://www.linkedin.com/feed/", reading: null };
    valueOf(await sendMessage(world, input()));
    expect(world.posted[0]?.recipient.urn).toBe(adasUrn);
  });

  it("uses the address alone for a typed person", async () => {
    view = valueOf(await openTypedComposer(world, " linkedin.com/in/bo-lindqvist "));
    valueOf(await sendMessage(world, input({ message: "Hello Bo" })));
    expect(world.posted[0]?.recipient).toMatchObject({ slug: "bo-lindqvist", urn: null });
  });
});

describe("sending from the account on screen", () => {
  it("stops when another account was chosen meanwhile", async () => {
    await world.accounts.update((kept) => ({
      accounts: [...(kept?.accounts ?? []), { ...account, id: "another" }],
      chosenId: "another",
    }));
    expect(await sendMessage(world, input())).toEqual({
      ok: false,
      failure: { kind: "account-changed" },
    });
    expect(world.posted).toEqual([]);
  });

  it("stops when the key was removed meanwhile", async () => {
    await world.vault.forget();
    expect(await sendMessage(world, input())).toMatchObject({ failure: { kind: "no-key" } });
  });

  it("remembers what the headers of the answer said, also of a refusal", async () => {
    world.answers.sendMessage = async () => ({
      outcome: refused,
      observation: {
        action: "MESSAGE",
        limit: 150,
        used: 150,
        remaining: 0,
        resetsAt: "2026-11-24T00:00:00.000Z",
        seenAt: nowIso(world),
        source: "headers",
      },
    });
    const { allowance } = valueOf(await sendMessage(world, input()));
    expect(allowance).toMatchObject({ kind: "known", remaining: 0, limit: 150 });
  });
});
