// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { ada, tomas } from "../../../sandbox/linkedin/people";
import { documentFrom } from "../made-up-pages";
import { sameLinkCandidates } from "./same-link";

const named = `?profileUrn=urn%3Ali%3Afsd_profile%3A${ada.id}`;

function idsFor(slug: string, ...hrefs: string[]): string[] {
  const links = hrefs.map((href) => `<a href="${href}">x</a>`).join("");
  const key = { slug, isId: slug === ada.id };
  return sameLinkCandidates(documentFrom(`<body>${links}</body>`), key).map(({ id }) => id);
}

describe("a link with a slug and an id", () => {
  it("binds the id to the slug in its own path, relative or absolute, however it is spelt", () => {
    for (const start of ["", "https://www.linkedin.com", "https://de.linkedin.com"]) {
      expect(idsFor("ada-brandt", `${start}/in/Ada%2Dbrandt/details/skills/${named}`)).toEqual([
        ada.id,
      ]);
    }
  });

  it("says nothing with an id in the place of the slug, unless the address has that id there too", () => {
    const links = [`/in/${tomas.id}/${named}`, `https://www.linkedin.com/in/${tomas.id}/${named}`];
    expect(idsFor("ada-brandt", ...links)).toEqual([]);
    expect(idsFor(ada.id, `/in/${ada.id}/${named}`, ...links)).toEqual([ada.id]);
  });

  it.each([
    ["acoaa-lind", "ACoAA-Lind"],
    ["acoaá-lind", "ACoAA%CC%81-lind"],
  ])("binds a slug that begins as ids do: %s", (slug, inLink) => {
    expect(idsFor(slug.normalize("NFC"), `/in/${inLink}/${named}`)).toEqual([ada.id]);
  });
});
