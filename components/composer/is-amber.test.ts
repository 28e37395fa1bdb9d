import { describe, expect, it } from "vitest";
import { person, view } from "@/components/hooks/made-up-view";
import { nothingKnown } from "@/lib/preflight/preflight";
import { type BeforeSend, isAmber } from "./is-amber";

const now = Date.parse("2026-11-23T12:00:00.000Z");
const nothingFound = { leftOver: null, wrongName: null, carried: [], sentAt: null, marks: [] };
const carried = { of: "Bo", text: "Beta Ltd", start: 0, end: 8 };
const contact = (state: "unconfirmed" | "unavailable") => ({ state, at: null });
const fine: BeforeSend = {
  person: { ...person, proven: true, signedInAs: null },
  account: null,
  messageType: "message",
  allowance: view.allowance,
  notAsked: null,
  lastContact: null,
  known: null,
  found: null,
  stop: null,
  isOffline: false,
};

describe("the summary before Send", () => {
  it("is green where nothing speaks against it", () => {
    expect(isAmber(fine, now)).toBe(false);
    expect(isAmber({ ...fine, known: nothingKnown, found: nothingFound }, now)).toBe(false);
  });

  it.each<[string, Partial<BeforeSend>]>([
    ["the device is offline", { isOffline: true }],
    ["something stops it", { stop: { kind: "empty" } }],
    ["nobody could say what is left", { notAsked: { kind: "draft-gone" } }],
    ["the last message may not have arrived", { lastContact: contact("unconfirmed") }],
    ["earlier messages cannot be read", { lastContact: contact("unavailable") }],
    ["no page proves the person", { person: { ...fine.person, proven: false } }],
    ["LinkedIn is open as somebody else", { person: { ...fine.person, signedInAs: "bo-lind" } }],
    ["the text has the last person's company", { found: { ...nothingFound, carried: [carried] } }],
    ["the service knows of two members", { known: { ...nothingKnown, members: "two" } }],
  ])("is amber where %s", (_, change) => {
    expect(isAmber({ ...fine, ...change }, now)).toBe(true);
  });
});
