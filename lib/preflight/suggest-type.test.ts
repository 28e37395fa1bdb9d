import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInmailInQuestion } from "./inmail-in-question";
import { nothingKnown, type Preflight } from "./preflight";
import { speaksAgainst } from "./speaks-against";
import { suggestType } from "./suggest-type";

const known = (change: Partial<Preflight>): Preflight => ({ ...nothingKnown, ...change });
const words = { line: "Hello", at: "2026-11-03T09:00:00.000Z" };
const stranger = { connected: false, conversation: false };

describe("the suggested type", () => {
  it.each<[string, Partial<Preflight>, object | null]>([
    ["nothing, where nothing is known", {}, null],
    ["a reply, where there is a conversation", { conversation: true }, { type: "reply" }],
    ["a reply to a stranger too", { ...stranger, conversation: true }, { type: "reply" }],
    ["a message between connections", { connected: true }, { type: "message" }],
    ["a message, whatever InMail there is", { connected: true, credits: 9 }, { type: "message" }],
    ["InMail to an open profile", { ...stranger, openProfile: true }, { reason: "open-profile" }],
    ["InMail for a credit", { ...stranger, credits: 1 }, { type: "inmail", reason: "has-credits" }],
    ["InMail, where credits are not told", stranger, { type: "inmail", reason: "not-connected" }],
    ["nothing, where no way is known", { ...stranger, credits: 0, openProfile: false }, null],
  ])("is %s", (_what, change, suggestion) => {
    if (suggestion === null) expect(suggestType(known(change))).toBeNull();
    else expect(suggestType(known(change))).toMatchObject(suggestion);
  });
});

describe("against sending speaks", () => {
  it.each<[string, Partial<Preflight>, "message" | "inmail", string[]]>([
    ["nothing that is not known", {}, "message", []],
    ["that the two are not connected", stranger, "message", ["not-connected"]],
    [
      "not that, where they have a conversation",
      { connected: false, conversation: true },
      "message",
      [],
    ],
    ["not that, of an InMail", stranger, "inmail", []],
    ["that there are no credits", { credits: 0, openProfile: false }, "inmail", ["no-credits"]],
    ["not that, of an open profile", { credits: 0, openProfile: true }, "inmail", []],
    ["not that, of a message", { connected: true, credits: 0 }, "message", []],
    [
      "a message of ours without a reply",
      { lastWords: { ...words, by: "us" } },
      "message",
      ["unanswered"],
    ],
    ["no message of theirs", { lastWords: { ...words, by: "them" } }, "message", []],
    ["no message of nobody knows whom", { lastWords: { ...words, by: "unknown" } }, "message", []],
    ["an invitation without an answer", { invitation: "sent" }, "inmail", ["invitation-pending"]],
    ["not that, of a connection", { invitation: "sent", connected: true }, "message", []],
    ["no invitation from them", { invitation: "received" }, "message", []],
    ["that the service takes the address for two", { members: "two" }, "message", ["two-members"]],
  ])("%s", (_what, change, type, against) => {
    expect(speaksAgainst(known(change), type)).toEqual(against);
  });

  it("never something that the suggested type would not also mend", () => {
    const flag = fc.constantFrom(true, false, null);
    const facts = fc.record({
      conversation: flag,
      connected: flag,
      openProfile: flag,
      credits: fc.constantFrom(null, 0, 5),
    });
    fc.assert(
      fc.property(facts, (change) => {
        const suggestion = suggestType(known(change));
        if (suggestion === null) return;
        const type = suggestion.type === "inmail" ? "inmail" : "message";
        expect(speaksAgainst(known(change), type)).toEqual([]);
      }),
    );
  });
});

describe("InMail is in question", () => {
  it.each([
    ["where it is chosen", "inmail", true, "first", true],
    ["where the two are not connected", "message", false, "first", true],
    ["where only the page says so", "message", null, "second", true],
    ["not where they are connected", "message", true, "third", false],
    ["not where only the page says that they are", "message", null, "first", false],
    ["not where nobody says anything", "message", null, "unknown", false],
  ] as const)("%s", (_when, type, connected, degree, is) => {
    expect(isInmailInQuestion(type, connected, degree)).toBe(is);
  });
});
