import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { companyInHeadline } from "./company-name";

describe("the company in a headline", () => {
  it.each([
    ["Head of Design at Brandt Mill | Speaker", "Brandt Mill"],
    ["Founder at Sandholm & Daughters", "Sandholm & Daughters"],
    ["Research Director at Cedar & Salt, Mentor", "Cedar & Salt"],
    ["PhD Student at University of Aarhus", "University of Aarhus"],
    ["Researcher at Politecnico di Fernly", "Politecnico di Fernly"],
    ["Analista at Banco do Fernly", "Banco do Fernly"],
    ["Juriste at Maison des Birches", "Maison des Birches"],
    ["Lecturer at University of the Birches", "University of the Birches"],
    ["Architekt at Birke und Söhne GmbH", "Birke und Söhne GmbH"],
    ["Speaker at Fernly · Engineer at Norrsken Rail", "Fernly"],
    ["Helping founders at heart at Fernly", "Fernly"],
    ["Engineer at Fernly. Runner. Mother.", "Fernly"],
    ["Engineer at Fernly Inc. – Runner", "Fernly Inc."],
    ["Engineer at Fernly 🚀 Runner", "Fernly"],
    ["Designer at こかげ設計室", "こかげ設計室"],
    ["Designer at نخلة وبحر", "نخلة وبحر"],
    ["Chemist at 3Q Labs", "3Q Labs"],
    ["Designer at 37birches", "37birches"],
    ["Buyer at eFernly", "eFernly"],
    ["Engineer at Scale Fern", "Scale Fern"],
  ])("is named by %j", (headline, company) => {
    expect(companyInHeadline(headline)).toBe(company);
  });

  it.each([
    null,
    "",
    "Quiet interfaces for busy people",
    "Helping founders tell their story at scale",
    "Looking for a role at the moment",
    "Student at heart",
    "Driving Growth at Scale",
    "Student at Heart",
    "Ambassador at Large",
    "Mum of two at Home",
    "Leader at The Intersection of Design and Technology",
    "Engineer at the intersection of Design and Technology",
    "HELPING FOUNDERS TELL THEIR STORY AT SCALE",
    "HELPING FOUNDERS at SCALE",
    "Good at Excel",
    "Great at Numbers",
    "Sold a first company at 20",
    "Founder at 23 Years",
    "Growing shops at 10x",
    "Growing shops at 10X Speed",
    "Awake at 5am",
    "Awake at 5 AM",
    "Open to work at Fernly",
    "Looking for a role at Fernly",
    "Actively seeking opportunities at Fernly",
    "Aspiring Engineer at Fernly",
    "Former VP of Sales at Fernly",
    "Formerly at Fernly",
    "Ex-Director at Fernly",
    "Previously Designer at Fernly",
    "Retired Teacher at Fernly",
    "Incoming Analyst at Fernly",
    "Founder at Fernly helping teams grow",
    "Founder at Fernly and proud of it",
    "Founder at Fernly and",
    "Founder at Every Stage",
    "Founder at A Company of Friends",
    "Always at My Best",
    "Founder at Stealth",
    "Engineer at \u200Bscale",
  ])("is not named by %j", (headline) => {
    expect(companyInHeadline(headline)).toBeNull();
  });

  it("is never a word that anybody writes small", () => {
    const word = fc.constantFrom(
      "scale",
      "the",
      "heart",
      "Fernly",
      "at",
      "and",
      "Mill",
      "3",
      "of",
      "|",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const headline = `Founder at ${words.join(" ")}`;
        const company = companyInHeadline(headline);
        if (company === null) return;
        expect(headline).toContain(` at ${company}`);
        expect(company).toMatch(/^(?:Fernly|Mill)(?: (?:and|of(?: the)?|3|Fernly|Mill))*$/u);
        expect(company).not.toMatch(/ (?:and|of)$/u);
      }),
      { numRuns: 1_000 },
    );
  });
});
