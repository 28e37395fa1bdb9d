// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { allFixtures } from "../../sandbox/linkedin/fixtures/all-fixtures";
import { fullName, urnOf } from "../../sandbox/linkedin/people";
import { documentFrom } from "./made-up-pages";
import { cleanName } from "./person-name";
import { readProfile } from "./read-profile";

/** What the sandbox says of each page was written from the notes on pages, not from the reader. */
describe("every page of the sandbox's collection", () => {
  it.each(allFixtures)("is read as it must be: $name", ({ address, markup, expected }) => {
    const reading = readProfile(documentFrom(markup()), address);
    if (expected === null) expect(reading).toBeNull();
    else expect(reading).toMatchObject(expected);
  });

  it.each(allFixtures.filter(({ expected }) => expected !== null))(
    "tells nothing of anybody else on it: $name",
    ({ address, markup, others }) => {
      const reading = readProfile(documentFrom(markup()), address);
      for (const other of others) {
        expect(reading?.urn).not.toBe(urnOf(other));
        expect(reading?.name).not.toBe(cleanName(fullName(other)));
        expect(reading?.headline).not.toBe(other.headline);
      }
    },
  );

  it.each(allFixtures.filter(({ expected }) => expected?.urn))(
    "proves nobody under another person's address: $name",
    ({ markup, expected }) => {
      const reading = readProfile(
        documentFrom(markup()),
        "https://www.linkedin.com/in/somebody-else/",
      );
      expect(reading).toMatchObject({ slug: "somebody-else", urn: null, name: null });
      expect(reading?.slug).not.toBe(expected?.slug);
    },
  );
});
