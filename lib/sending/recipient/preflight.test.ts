import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { ConnectSafely } from "../../connectsafely/client";
import { fail, ok } from "../../kernel/result";
import type { ComposerView } from "../../messaging/protocol";
import { nothingKnown } from "../../preflight/preflight";
import {
  adasReading,
  adasTab,
  adasUrn,
  createWorld,
  otherUrn,
  pressOn,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "./open-composer";
import { askPreflight, threadIn } from "./preflight";
import { readAgain } from "./read-again";
import { startSend } from "../send/start-send";

const thread = "urn:li:msg_conversation:(urn:li:fsd_profile:owner,2-bWFkZSB1cA==)";
const words = { line: "Hello Ada", at: "2026-11-03T09:00:00.000Z", by: "us" as const };

let world: World;
let view: ComposerView;
let asked: string[];

/** A service that answers so, and notes what it was asked. */
function answering(answers: Partial<{ [N in keyof ConnectSafely]: unknown }>): void {
  const note = (name: keyof ConnectSafely) => async (): Promise<never> => {
    asked.push(name);
    const value = answers[name];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each test gives what the method answers
    return (value === undefined ? fail({ kind: "unreachable" }) : ok(value)) as never;
  };
  world.answers = {
    ...world.answers,
    conversationWith: note("conversationWith"),
    latestMessage: note("latestMessage"),
    relationshipWith: note("relationshipWith"),
    inmailCredits: note("inmailCredits"),
    openProfile: note("openProfile"),
    profileOf: note("profileOf"),
  };
}

const talk = (profileUrn: string) => ({ isThere: true, conversationUrn: thread, profileUrn });
const noTalk = (profileUrn: string) => ({ isThere: false, conversationUrn: "", profileUrn });
const tie = (connected: boolean | null, profileUrn = "") => ({
  connected,
  invitation: "none" as const,
  profileUrn,
});

function ask(messageType: "message" | "inmail" = "message") {
  return askPreflight(world, { recipientId: view.person.recipientId, messageType });
}

beforeEach(async () => {
  world = await createWorld();
  asked = [];
  view = valueOf(await openComposer(world, 1));
});

describe("what is known before sending", () => {
  it("is put together from every answer", async () => {
    answering({
      conversationWith: talk(adasUrn),
      latestMessage: words,
      relationshipWith: tie(true, adasUrn),
    });
    expect(valueOf(await ask())).toEqual({
      ...nothingKnown,
      conversation: true,
      lastWords: words,
      connected: true,
      invitation: "none",
    });
    expect(asked.toSorted()).toEqual(["conversationWith", "latestMessage", "relationshipWith"]);
  });

  it("notes whom each answer names, by which answer", async () => {
    answering({ conversationWith: noTalk(adasUrn), relationshipWith: tie(true, otherUrn) });
    await ask();
    const slug = "ada-brandt";
    const kept = (await world.named.read()) ?? [];
    expect(kept.toSorted((one, other) => one.by.localeCompare(other.by))).toEqual([
      { slug, by: "conversation", number: 4_000_000_001 },
      { slug, by: "relationship", number: 4_000_000_003 },
    ]);
  });

  it("is nothing where the service says nothing, which stops nothing", async () => {
    answering({});
    expect(valueOf(await ask())).toEqual(nothingKnown);
    valueOf(await sendMessage(world, pressOn(view)));
    expect(world.posted).toHaveLength(1);
  });

  it("is asked once for two composers of one person", async () => {
    answering({ conversationWith: noTalk(adasUrn), relationshipWith: tie(true) });
    await ask();
    view = valueOf(await openComposer(world, 1));
    await ask();
    expect(asked).toHaveLength(2);
  });

  it("is asked anew once a message left", async () => {
    answering({ conversationWith: noTalk(adasUrn), relationshipWith: tie(true) });
    await ask();
    valueOf(await sendMessage(world, pressOn(view)));
    await ask();
    expect(asked).toHaveLength(4);
  });

  it("is asked of nobody where the user does not want it", async () => {
    answering({ conversationWith: talk(adasUrn) });
    await world.questions.update(() => ({ asks: false }));
    expect(valueOf(await ask("inmail"))).toEqual(nothingKnown);
    expect(asked).toEqual([]);
  });

  it("is asked of nobody without a key", async () => {
    answering({ conversationWith: talk(adasUrn) });
    await world.vault.forget();
    expect(valueOf(await ask())).toEqual(nothingKnown);
    expect(asked).toEqual([]);
  });

  it("never costs a profile view", async () => {
    answering({});
    for (const type of ["message", "inmail"] as const) await ask(type);
    expect(asked).not.toContain("profileOf");
  });
});

describe("InMail", () => {
  it("is not asked about between connections", async () => {
    answering({ relationshipWith: tie(true) });
    await ask();
    expect(asked).not.toContain("inmailCredits");
    expect(asked).not.toContain("openProfile");
  });

  it.each([
    ["they are not connected", tie(false), "message"],
    ["it is chosen", tie(true), "inmail"],
  ] as const)("is asked about where %s", async (_when, relationshipWith, type) => {
    answering({
      relationshipWith,
      inmailCredits: { credits: 4 },
      openProfile: { isOpen: true, profileUrn: adasUrn },
    });
    expect(valueOf(await ask(type))).toMatchObject({ credits: 4, openProfile: true });
  });

  it("is not said to be free for this person where somebody else's profile is open", async () => {
    answering({ openProfile: { isOpen: true, profileUrn: otherUrn } });
    expect(valueOf(await ask("inmail")).openProfile).toBeNull();
  });
});

describe("the last words", () => {
  it("are not asked for where there is no conversation", async () => {
    answering({ conversationWith: noTalk(adasUrn) });
    expect(valueOf(await ask())).toMatchObject({ conversation: false, lastWords: null });
    expect(asked).not.toContain("latestMessage");
  });

  it("are not those of another member's conversation", async () => {
    answering({ conversationWith: talk(otherUrn), latestMessage: words });
    expect(valueOf(await ask()).lastWords).toBeNull();
    expect(asked).not.toContain("latestMessage");
    expect(threadIn({ urn: adasUrn }, talk(otherUrn))).toBeNull();
    expect(threadIn({ urn: null, meant: 4_000_000_001 }, talk(otherUrn))).toBeNull();
    expect(threadIn({ urn: null }, talk(otherUrn))).toBe(thread);
  });
});

const stop = {
  kind: "service-names-another",
  intended: "Ada Brandt",
  number: 4_000_000_001,
  other: 4_000_000_003,
};

describe("another member of the service's under the page's address", () => {
  it.each([
    ["conversation", { conversationWith: noTalk(otherUrn) }],
    ["relationship", { relationshipWith: tie(true, otherUrn) }],
    [
      "either, against the other",
      { conversationWith: noTalk(adasUrn), relationshipWith: tie(true, otherUrn) },
    ],
  ])("is told, and stops the Send in the worker, by the %s", async (_which, answers) => {
    answering(answers);
    expect(valueOf(await ask()).stop).toEqual(stop);
    for (const consents of [[], ["changed-recipient"], ["same-text"]] as const) {
      const input = pressOn(view, {}, { consents: [...consents] });
      expect(await startSend(world, input)).toEqual({ ok: false, failure: stop });
    }
    expect(world.posted).toEqual([]);
  });

  it("still stops when the composer was opened again, nothing was asked, and answers are old", async () => {
    answering({ conversationWith: noTalk(otherUrn) });
    await ask();
    world.time += 60 * 60_000;
    view = valueOf(await openComposer(world, 1));
    expect(await startSend(world, pressOn(view))).toEqual({ ok: false, failure: stop });
  });

  it("stops no more once the service names the same member", async () => {
    answering({ conversationWith: noTalk(otherUrn) });
    await ask();
    world.time += 5 * 60_000;
    answering({ conversationWith: noTalk(adasUrn) });
    expect(valueOf(await ask()).stop).toBeNull();
    valueOf(await sendMessage(world, pressOn(view)));
    expect(world.posted).toHaveLength(1);
  });

  it("is found also where it is told in the Undo window, and nothing leaves", async () => {
    answering({ conversationWith: noTalk(otherUrn) });
    await world.undo.update(() => ({ seconds: 5 }));
    world.hold = async () => void (await ask());
    expect(await sendMessage(world, pressOn(view))).toMatchObject({
      ok: true,
      value: { outcome: { state: "refused", failure: stop } },
    });
    expect(world.posted).toEqual([]);
  });

  it("is found once the page proves who it shows", async () => {
    world.tab = {
      ...adasTab,
      reading: { ...adasReading, urn: null, evidence: [], reason: "still-loading" },
    };
    view = valueOf(await openComposer(world, 1));
    answering({ conversationWith: noTalk(otherUrn) });
    expect(valueOf(await ask())).toMatchObject({ stop: null, members: "one" });
    world.tab = adasTab;
    valueOf(await readAgain(world, { recipientId: view.person.recipientId }));
    expect(valueOf(await ask())).toMatchObject({ stop, members: null });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["confirms", [otherUrn, otherUrn], "one"],
    ["takes for two", [adasUrn, otherUrn], "two"],
    ["says nothing of", ["", "urn:li:fsd_profile:x"], null],
  ])(
    "is none for an address alone, which the service %s",
    async (_what, [one = "", two = ""], members) => {
      view = valueOf(await openTypedComposer(world, "linkedin.com/in/ada-brandt"));
      answering({ conversationWith: noTalk(one), relationshipWith: tie(true, two) });
      expect(valueOf(await ask())).toMatchObject({ stop: null, members });
      valueOf(await sendMessage(world, pressOn(view, { message: "Hello" })));
      // The message goes by the address all the same: the service's word is no evidence of its own.
      expect(world.posted[0]?.recipient).toMatchObject({ slug: "ada-brandt", urn: null });
    },
  );

  it("reaches nobody, whatever the answers, their order and their age", async () => {
    const urn = fc.constantFrom(adasUrn, otherUrn, "", null);
    const steps = fc.array(
      fc.record({
        conversation: urn,
        relationship: urn,
        wait: fc.constantFrom(0, 16_000, 400_000),
      }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (rounds) => {
        world = await createWorld();
        view = valueOf(await openComposer(world, 1));
        let last: { stop: unknown } = nothingKnown;
        for (const { conversation, relationship, wait } of rounds) {
          answering({
            ...(conversation === null ? {} : { conversationWith: noTalk(conversation) }),
            ...(relationship === null ? {} : { relationshipWith: tie(true, relationship) }),
          });
          last = valueOf(await ask());
          world.time += wait;
        }
        const answer = await sendMessage(world, pressOn(view));
        expect(answer.ok).toBe(last.stop === null);
        expect(world.posted).toHaveLength(last.stop === null ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});
