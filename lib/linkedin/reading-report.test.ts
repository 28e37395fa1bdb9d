import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingReport } from "./reading-report";

const about = { courier: "0.1.0", chrome: "156", isId: false };
const read: Parameters<typeof readingReport>[0] = {
  layout: "sdui",
  evidence: ["E1", "number"],
  confidence: "high",
  reason: null,
  findings: [
    { fact: "id", source: "card-keys", count: 3, verdict: "believed" },
    { fact: "headline", source: "nowhere", count: 0, verdict: "not-there" },
  ],
};

describe("the text for a bug report", () => {
  it("says how the page was read", () => {
    expect(readingReport(read, about).split("\n")).toEqual([
      "Courier 0.1.0, Chrome 156",
      "layout: sdui",
      "address: vanity",
      "confidence: high",
      "reason: none",
      "evidence: E1, number",
      "id: card-keys, 3, believed",
      "headline: nowhere, 0, not-there",
    ]);
  });

  it("says that there is no evidence, and that the address is an id", () => {
    const lines = readingReport({ ...read, evidence: [] }, { ...about, isId: true }).split("\n");
    expect(lines).toContain("evidence: none");
    expect(lines).toContain("address: id");
  });

  it("is the same whoever the person is: nothing of them can be in it", () => {
    const person = fc.record({
      name: fc.string(),
      firstName: fc.string(),
      headline: fc.string(),
      company: fc.string(),
      slug: fc.string(),
      urn: fc.string(),
      viewer: fc.record({ slug: fc.string(), memberNumber: fc.nat() }),
    });
    fc.assert(
      fc.property(person, (facts) => {
        expect(readingReport({ ...read, ...facts }, about)).toBe(readingReport(read, about));
      }),
    );
  });

  it("lets no text through that a page could have put in the place of a word", () => {
    const name = fc
      .stringMatching(/^[a-z]{3,9}-[a-z]{4,9}$/u)
      .filter((text) => text !== "no-evidence");
    fc.assert(
      fc.property(name, fc.stringMatching(/^zq[a-z]{6}$/u), (slug, mark) => {
        const text = `${slug}-${mark}`;
        const report = readingReport({ ...read, evidence: [text] }, about);
        expect(report).not.toContain(text);
        expect(report).not.toContain(mark);
      }),
    );
  });
});
