import { describe, expect, it } from "vitest";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { gainFacts } from "./gain-facts";
import { noFacts } from "./no-facts";
import { noUrnReasons } from "./no-urn";
import type { Recipient } from "./recipient";

const trace: NonNullable<Recipient["trace"]> = {
  kinds: ["E1"],
  numbers: 0,
  slugEndsWithNumber: false,
  nameSource: "top-card",
  isConsistent: true,
};
const unknown: Recipient = {
  id: "6d1f3c5e-8a2b-4c3d-9e4f-5a6b7c8d9e0f",
  accountId: "0123456789abcdef01234567",
  accountBy: "chosen",
  origin: { kind: "tab", tabId: 1 },
  slug: "ada-brandt",
  urn: null,
  ...noFacts,
  reason: "no-evidence",
};
const told = {
  name: "Ada Brandt",
  firstName: "Ada",
  firstNameGuessed: true,
  headline: "Cartographer at Fjordlight",
  company: "Fjordlight",
  degree: "second",
  message: "present",
  viewer: { slug: "mina-okafor", memberNumber: 4_000_000_009 },
} as const;
const proof = {
  urn: `urn:li:fsd_profile:${memberId(4_000_000_001)}`,
  layout: "sdui",
  evidence: ["E1"],
  confidence: "medium",
  reason: null,
  trace,
} satisfies Partial<Recipient>;
const read: Recipient = { ...unknown, ...told, ...proof };
/** The same facts, every one of them with another value. */
const others: Recipient = {
  ...read,
  name: "A. Brandt",
  firstName: "A",
  firstNameGuessed: false,
  headline: "Speaker",
  company: "Speakers",
  degree: "first",
  message: "absent",
  viewer: { slug: "bo-lind", memberNumber: 4_000_000_008 },
  layout: "ember",
  evidence: ["E3"],
  confidence: "high",
  trace: { ...trace, kinds: ["E3"] },
};

describe("what a later reading adds to a person", () => {
  it("is everything that was not known", () => {
    expect(gainFacts(unknown, read)).toEqual(read);
  });

  it("is nothing of what was known, but for how it was read this time", () => {
    expect(gainFacts(read, others)).toEqual({ ...read, trace: others.trace });
  });

  it.each(["other-person", "two-cards", "recipient-differs", "ids-disagree", "numbers-disagree"])(
    "is nothing where the page contradicts itself (%s)",
    (text) => {
      const reason = noUrnReasons.find((each) => each === text) ?? null;
      expect(gainFacts(unknown, { ...read, urn: null, reason })).toBe(unknown);
    },
  );

  it("is nothing from a page that went to another address meanwhile", () => {
    expect(gainFacts(unknown, { ...read, urn: null, reason: "page-moved" })).toBe(unknown);
  });

  it("takes no proof away where the page does not repeat it", () => {
    const bare = { ...unknown, ...told };
    expect(gainFacts(read, bare)).toEqual(read);
  });

  it("is the name alone where the page still proves nothing, with what it lacks", () => {
    const named = { ...unknown, ...told, layout: "sdui", reason: "weak-evidence" } as const;
    expect(gainFacts(unknown, named)).toEqual(named);
  });
});

describe("a person known by the id in the address", () => {
  const byAddress: Recipient = { ...unknown, urn: proof.urn, reason: "address-only" };

  it("stays as sure as the address where the page proves nothing", () => {
    const { urn, reason, confidence, layout } = gainFacts(byAddress, { ...unknown, ...told });
    expect({ urn, reason, confidence, layout }).toEqual({
      urn: byAddress.urn,
      reason: "address-only",
      confidence: "none",
      layout: "unknown",
    });
  });

  it("is proven by the page, under the id it was opened with", () => {
    const urn = `${proof.urn.slice(0, -1)}E`;
    expect(gainFacts(byAddress, { ...read, urn })).toEqual(read);
  });
});

describe("the evidence E6", () => {
  it("is the address and no reading: a page that proves the same person adds to it", () => {
    const known: Recipient = { ...unknown, ...proof, evidence: ["E6"] };
    expect(gainFacts(known, read).evidence).toEqual(["E1"]);
  });
});
