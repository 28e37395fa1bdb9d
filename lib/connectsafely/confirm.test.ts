import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ada, at, conversationUrn, look, noon, owner } from "./made-up-thread";

const messageUrn = "urn:li:msg_message:made-up";
const own = {
  text: "Hello Ada",
  sentAt: at(1),
  senderProfileId: owner,
  isSentByOwner: true,
  messageUrn,
};
const ids = { messageUrn, conversationUrn, proven: true };
const no = { ok: true, value: { found: "no" } };
const notTold = { ok: false, failure: { kind: "sender-not-told" } };
const yes = (time = at(1)) => ({
  ok: true,
  value: { found: "yes", sentAt: new Date(time).toISOString(), ...ids },
});

async function found(row: object, more: Parameters<typeof look>[0] = {}) {
  return (await look({ messages: [{ ...own, ...row }], ...more })).result;
}

const meantFor = (meant: number) => ({
  changes: { recipient: { slug: "ada-example", urn: null, meant } },
});

describe("a message that is not confirmed", () => {
  it("is found where the conversation has its text since the attempt", async () => {
    expect(await found({})).toEqual(yes());
  });

  it("is not found where there is no such text, or nothing at all", async () => {
    expect([await found({ text: "Hello" }), (await look({})).result]).toEqual([no, no]);
  });

  it("is not called missing where the conversation could not be read", async () => {
    const messages = new Response("", { status: 503 });
    const { result, urls } = await look({ messages });
    expect(result).toEqual({ ok: false, failure: { kind: "service-trouble" } });
    expect(urls).toHaveLength(2);
  });

  it("is found among others, at its earliest time", async () => {
    const later = { ...own, sentAt: at(30) };
    const messages = [{ text: "hi", sentAt: at(40) }, null, later, own, { sentAt: 1 }, "x"];
    const two = { value: { sentAt: new Date(at(1)).toISOString(), messageUrn: null } };
    expect((await look({ messages })).result).toMatchObject(two);
  });

  it.each([undefined, null, "7", 7, "urn:li:with space"])(
    "has no name where the service calls it %j",
    async (name) => {
      const result = await found({ messageUrn: name });
      expect(result).toMatchObject({ value: { found: "yes", messageUrn: null } });
    },
  );

  it.each([
    [true, false, no],
    [true, true, yes()],
    [true, undefined, yes()],
    [true, "x", yes()],
    [false, true, yes()],
  ])(
    "sent with files: %j, is found where the conversation shows a file: %j",
    async (hasFiles, hasAttachment, told) => {
      const row = hasAttachment === undefined ? {} : { hasAttachment };
      expect(await found(row, { changes: { hasFiles } })).toEqual(told);
    },
  );

  it("is in a conversation that is proven only by the member number", async () => {
    const result = await found({}, { exists: { conversationUrn } });
    expect(result).toMatchObject({ value: { found: "yes", proven: false } });
  });

  it("is sought for the number that a kept text was written for, where no page proved one", async () => {
    expect(await found({}, meantFor(4_000_000_001))).toEqual(yes());
    expect(await found({}, meantFor(4_000_000_003))).toEqual(no);
    const exists = { conversationUrn };
    const byThem = { senderProfileId: ada };
    expect(await found(byThem, { exists, ...meantFor(4_000_000_001) })).toEqual(no);
    expect(await found({}, { exists, ...meantFor(4_000_000_001) })).toMatchObject({
      value: { found: "yes", proven: false },
    });
  });

  it.each([
    ["turned line ends and spaces", "Hello\r\n\u00a0 Ada\n", "Hello Ada"],
    ["spaces of any script", "Hello\u3000\u2003Ada\u0085", "Hello\u2028Ada"],
    ["another spelling of the same letters", "Gru\u0308\u00dfe", "Gr\u00fc\u00dfe"],
  ])("is found in %s", async (_what, text, message) => {
    expect(await found({ text }, { changes: { message } })).toEqual(yes());
  });

  it.each([
    ["more words", "Hello Ada!", "Hello Ada"],
    ["another case", "hello ada", "Hello Ada"],
    ["one word less space", "HelloAda", "Hello Ada"],
    ["codes for its letters", "Ada &amp; Bo", "Ada & Bo"],
    ["no text", " ", "\n"],
  ])("is not found in %s", async (_what, text, message) => {
    expect(await found({ text }, { changes: { message } })).toEqual(no);
  });

  it.each([
    ["Unix seconds", Math.floor(at(1) / 1000)],
    ["Unix time as a text", `${at(1)}`],
    ["ISO 8601", new Date(at(1)).toISOString()],
  ])("is found by a time in %s", async (_what, sentAt) => {
    expect(await found({ sentAt })).toEqual(yes());
  });

  it.each([null, undefined, "yesterday", {}, 0, -1])(
    "is not found by a message with the time %j, which could be an earlier one",
    async (sentAt) => {
      expect(await found({ sentAt })).toEqual(no);
    },
  );
});

describe("a text that was sent earlier", () => {
  it.each([
    [-10, 0, "yes"],
    [-11, 0, "no"],
    [-120, null, "yes"],
    [-121, null, "no"],
    // Ten minutes ahead or behind: the clocks are apart, not the attempts.
    [590, 600, "yes"],
    [589, 600, "no"],
    [-610, -600, "yes"],
    [-611, -600, "no"],
  ])("by %i s, with a clock %j s ahead, is taken for the attempt: %s", async (sent, ahead, is) => {
    expect(await found({ sentAt: at(sent) }, { ahead })).toMatchObject({ value: { found: is } });
  });

  it.each([
    [130, 0, "yes"],
    [131, 0, "no"],
    [240, null, "yes"],
    [241, null, "no"],
    [730, 600, "yes"],
    [731, 600, "no"],
  ])("or %i s later, with a clock %j s ahead, is taken for it: %s", async (sent, ahead, is) => {
    expect(await found({ sentAt: at(sent) }, { ahead })).toMatchObject({ value: { found: is } });
  });

  it("is no proof when nobody can read when the attempt was", async () => {
    expect(await found({}, { changes: { startedAt: "" } })).toEqual(no);
  });

  it.each([
    [89, "yes"],
    [90, "no"],
    [100, "no"],
  ])("%i s after an attempt before the next one is the first one's: %s", async (sent, is) => {
    const changes = { before: new Date(at(100)).toISOString() };
    expect(await found({ sentAt: at(sent) }, { changes })).toMatchObject({ value: { found: is } });
  });

  it.each([
    [5, "no"],
    [6, "yes"],
  ])("%i s after an attempt that followed another may be the other's: %s", async (sent, is) => {
    const changes = { after: new Date(at(-5)).toISOString() };
    expect(await found({ sentAt: at(sent) }, { changes })).toMatchObject({ value: { found: is } });
  });

  it.each([
    [1, 1, "no"],
    [2, 1, "yes"],
    [2, 2, "no"],
  ])("is in %i messages of its text beside %i other attempts: %s", async (times, others, is) => {
    const messages = Array.from({ length: times }, () => own);
    const { result } = await look({ messages, changes: { others } });
    expect(result).toMatchObject({ value: { found: is } });
  });
});

describe("the same text from the other person", () => {
  const bySlug = { changes: { recipient: { slug: "ada-example", urn: null } } };
  const unknownExists = { conversationUrn: "urn:li:x:1" };

  it.each([true, false, null, undefined, "yes"])(
    "is no proof by the sender's number, and ours is one, with the flag %j",
    async (isSentByOwner) => {
      expect(await found({ senderProfileId: ada, isSentByOwner })).toEqual(no);
      expect(await found({ senderProfileId: owner, isSentByOwner })).toEqual(yes());
    },
  );

  it("is known by the urn of the conversation's person where the page proved none", async () => {
    expect(await found({ senderProfileId: ada }, bySlug)).toEqual(no);
    const ours = { ...yes().value, proven: false };
    expect(await found({ senderProfileId: owner, isSentByOwner: false }, bySlug)).toEqual({
      ok: true,
      value: ours,
    });
  });

  it("is known by the page's urn where the conversation names nobody", async () => {
    expect(await found({ senderProfileId: ada }, { exists: unknownExists })).toEqual(no);
  });

  it("is known by that urn also where the page's holds no number", async () => {
    const recipient = { slug: "ada-example", urn: "urn:li:fsd_profile:someone" };
    expect(await found({ senderProfileId: ada }, { changes: { recipient } })).toEqual(no);
  });

  it("is known by the slug where that is the sender", async () => {
    expect(await found({ senderProfileId: "ada-example" })).toEqual(no);
  });

  it.each([
    [true, yes()],
    [false, no],
    [null, notTold],
    [undefined, notTold],
    ["true", notTold],
    [1, notTold],
  ])("without any number of the sender and the flag %j is: %j", async (isSentByOwner, is) => {
    expect(await found({ senderProfileId: undefined, isSentByOwner })).toEqual(is);
  });

  it("is neither found nor missing by such a row, which hides no row that is ours", async () => {
    const anonymous = { ...own, senderProfileId: undefined, isSentByOwner: undefined };
    const both = await look({ messages: [anonymous, own] });
    // Recall must not take the wrong one of the two.
    expect(both.result).toMatchObject({ value: { found: "yes", messageUrn: null } });
    expect(await found({ ...anonymous, sentAt: at(-11) })).toEqual(no);
  });

  it("needs the flag where the number of the other person is not known", async () => {
    const more = { ...bySlug, exists: unknownExists };
    expect(await found({ isSentByOwner: false }, more)).toEqual(no);
    expect(await found({ isSentByOwner: undefined }, more)).toEqual(notTold);
    expect(await found({ isSentByOwner: true }, more)).toMatchObject({ value: { found: "yes" } });
  });
});

describe("any conversation", () => {
  const text = fc.constantFrom("Hello Ada", " Hello\nAda ", "Hello", "");
  const sender = fc.constantFrom(ada, owner, "ada-example", "", null, 7);
  const flag = fc.constantFrom(true, false, null, undefined);
  const sentAt = fc.oneof(fc.integer({ min: at(-60), max: at(300) }), fc.constant(null));
  const row = fc.record({ text, sentAt, senderProfileId: sender, isSentByOwner: flag });
  const rows = fc.array(fc.oneof({ weight: 6, arbitrary: row }, fc.jsonValue()), { maxLength: 8 });

  it("is found in only by a message of the time that is known to be ours", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (messages) => {
        const told = new Set(messages.map(whoseWords));
        const missed = told.has("not told") ? notTold : no;
        const expected = told.has("ours") ? { value: { found: "yes" } } : missed;
        expect((await look({ messages })).result).toMatchObject(expected);
      }),
    );
  });

  it("never throws, whatever the service answers", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (exists, messages) => {
        expect((await look({ exists, messages })).result).toHaveProperty("ok");
        expect((await look({ messages })).result).toHaveProperty("ok");
      }),
    );
  });

  it("recognises its text in any spacing of the same words", async () => {
    const space = fc.constantFrom(" ", "\n\n", "\t", "\u00a0", "\r\n", "\u2009 ");
    const word = fc.stringMatching(/^[a-z&<ü👋]{1,8}$/u);
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(words, space, space, async (parts, one, other) => {
        const message = `${parts.join(one)}${one}`;
        const spaced = `${other}${parts.join(other)}`.normalize("NFD");
        expect(await found({ text: spaced }, { changes: { message } })).toEqual(yes());
      }),
    );
  });
});

/** The rule once more, as a sentence. */
function whoseWords(row: unknown): "ours" | "theirs" | "not told" | null {
  if (typeof row !== "object" || row === null || !("text" in row && "sentAt" in row)) return null;
  if (typeof row.text !== "string" || !/^\s*Hello\s+Ada\s*$/.test(row.text)) return null;
  const time = typeof row.sentAt === "number" ? row.sentAt : 0;
  if (time < noon - 10_000 || time > noon + 130_000) return null;
  const sender = "senderProfileId" in row ? row.senderProfileId : "";
  if (sender === owner) return "ours";
  if (sender === ada || sender === "ada-example") return "theirs";
  const flag = "isSentByOwner" in row ? row.isSentByOwner : null;
  return typeof flag === "boolean" ? (flag ? "ours" : "theirs") : "not told";
}
