// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { ada, type Person, tomas } from "../../sandbox/linkedin/people";
import { findingsOf } from "./findings";
import { addressOf, documentFrom, markupOf, urnOf } from "./made-up-pages";
import { readProfile } from "./read-profile";

/** Under an address of words that are none of the name's. */
const pseudonym: Person = { ...ada, slug: "the-data-person" };
const nothingUsed = { name: null, firstName: null, headline: null, company: null };

describe("a name that the words of the slug speak against", () => {
  it("is not used where the page can still hold the words of somebody before", () => {
    const doc = documentFrom(markupOf("sdui", pseudonym));
    expect(readProfile(doc, addressOf(pseudonym))).toMatchObject({
      ...nothingUsed,
      urn: urnOf(ada),
      doubtful: { name: "Ada Brandt", firstName: "Ada" },
    });
  });

  it("is compared with the slug of the card under an id in the address", () => {
    const byId = `https://www.linkedin.com/in/${ada.id}/`;
    for (const family of ["sdui", "ember"] as const) {
      const doc = documentFrom(markupOf(family, pseudonym, tomas));
      expect(readProfile(doc, byId)).toMatchObject({
        ...nothingUsed,
        doubtful: { name: "Ada Brandt", firstName: "Ada" },
      });
    }
  });

  it("is used in a document that was loaded for this address", () => {
    const doc = documentFrom(markupOf("sdui", pseudonym));
    expect(readProfile(doc, addressOf(pseudonym), true)).toMatchObject({
      name: "Ada Brandt",
      firstName: "Ada",
      doubtful: null,
    });
  });

  it("is used where a stored record of the same slug confirms it", () => {
    const loaded = documentFrom(markupOf("ember", pseudonym));
    expect(readProfile(loaded, addressOf(pseudonym))?.name).toBe("Ada Brandt");
    const stale = documentFrom(markupOf("ember", pseudonym, tomas));
    expect(readProfile(stale, addressOf(pseudonym))).toMatchObject({
      ...nothingUsed,
      doubtful: { name: "Ada Brandt", firstName: "Ada" },
    });
  });

  it("shows among the findings as too weak, without a word of it", () => {
    const doc = documentFrom(markupOf("sdui", pseudonym));
    const reading = readProfile(doc, addressOf(pseudonym));
    const findings = reading === null ? [] : findingsOf(reading);
    expect(findings).toContainEqual({
      fact: "name",
      source: "top-card",
      count: 1,
      verdict: "too-weak",
    });
    expect(JSON.stringify(findings)).not.toMatch(/Ada|Brandt|ACoAA/u);
  });
});
