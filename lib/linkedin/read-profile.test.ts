// @vitest-environment happy-dom
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { feed } from "../../sandbox/linkedin/pages/feed";
import { notFound } from "../../sandbox/linkedin/pages/not-found";
import {
  ada,
  fullName,
  noor,
  type PageFamily,
  people,
  type Person,
  rahel,
  tomas,
  viewer,
  zoe,
} from "../../sandbox/linkedin/people";
import { addressOf, documentFrom, markupOf, rail, urnOf } from "./made-up-pages";
import { readProfile } from "./read-profile";
import { readingSchema } from "./reading";

/** The page of `person` in a family, changed by `change`, as a document. */
function pageOf(
  family: PageFamily,
  person: Person,
  change: (markup: string) => string = (markup) => markup,
): Document {
  return documentFrom(change(markupOf(family, person)));
}

describe.each(["sdui", "ember"] as const)("a profile page of the %s family", (family) => {
  it.each(people.filter((person) => person !== viewer))("proves who $slug is", (person) => {
    const reading = readProfile(pageOf(family, person), addressOf(person));
    expect(reading).toMatchObject({
      slug: person.slug,
      urn: urnOf(person),
      headline: person.headline,
      company: person.company,
      layout: family,
      self: false,
      confidence: "high",
      reason: null,
    });
  });

  it("cleans the name and takes the first name from it", () => {
    expect(readProfile(pageOf(family, noor), addressOf(noor))).toMatchObject({
      name: "Noor Haddad",
      firstName: "Noor",
    });
    expect(readProfile(pageOf(family, ada), addressOf(ada))).toMatchObject({
      name: "Ada Brandt",
      firstName: "Ada",
    });
  });

  it("knows the person on every sub-page, under every way to write the address", () => {
    for (const end of ["", "?trk=feed", "details/skills/", "overlay/contact-info/", "de/"]) {
      const reading = readProfile(pageOf(family, zoe), `${addressOf(zoe)}${end}`);
      expect(reading).toMatchObject({ slug: "zoë-çelik", urn: urnOf(zoe) });
    }
  });

  it("knows the person under an id in the address", () => {
    const address = `https://www.linkedin.com/in/${ada.id}/`;
    const reading = readProfile(pageOf(family, ada), address);
    expect(reading).toMatchObject({ slug: ada.id, urn: urnOf(ada), name: "Ada Brandt" });
  });

  it("recognises the viewer's own profile and gives no urn of it", () => {
    expect(readProfile(pageOf(family, viewer), addressOf(viewer))).toMatchObject({
      urn: null,
      self: true,
      reason: "own-profile",
    });
  });

  it("says nothing of the person shown when the address names another one", () => {
    for (const other of [tomas, rahel, noor]) {
      const reading = readProfile(pageOf(family, ada), addressOf(other));
      expect(reading?.name).toBeNull();
      expect(reading?.headline).toBeNull();
      // The rail of an Ember page does bind its people to their own ids.
      expect([null, urnOf(other)]).toContain(reading?.urn);
    }
  });

  it("does not care in which language the labels are", () => {
    const german = pageOf(family, ada, (markup) =>
      markup
        .replaceAll(/>Message</gu, ">Nachricht<")
        .replaceAll("Message Ada", "Nachricht an Ada")
        .replaceAll("Current company:", "Aktuelles Unternehmen:"),
    );
    const reading = readProfile(german, addressOf(ada));
    expect(reading).toEqual(readProfile(pageOf(family, ada), addressOf(ada)));
  });

  it("leaves the page as it was", () => {
    const doc = pageOf(family, ada);
    const before = doc.documentElement.outerHTML;
    readProfile(doc, addressOf(ada));
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe("two pages of the same person", () => {
  it.each(people.filter((person) => person !== viewer))("agree on $slug", (person) => {
    const [some, other] = (["sdui", "ember"] as const).map((family) =>
      readProfile(pageOf(family, person), addressOf(person)),
    );
    expect(some?.urn).toBe(other?.urn);
    expect(some?.name).toBe(other?.name);
  });

  it("know a first name of two words only where the page stored it", () => {
    expect(readProfile(pageOf("ember", zoe), addressOf(zoe))?.firstName).toBe("Zoë Mae");
    expect(readProfile(pageOf("sdui", zoe), addressOf(zoe))?.firstName).toBe("Zoë");
  });
});

describe("pages that are nobody's profile", () => {
  it.each(["sdui", "ember"] as const)("have no reading (%s feed)", (family) => {
    const doc = documentFrom(feed(family, viewer, rail));
    expect(readProfile(doc, "https://www.linkedin.com/feed/")).toBeNull();
  });

  it("prove nobody while the address already names a person", () => {
    for (const markup of [feed("sdui", viewer, rail), feed("ember", viewer, rail), notFound()]) {
      expect(readProfile(documentFrom(markup), addressOf(ada))).toMatchObject({
        slug: ada.slug,
        urn: null,
        name: null,
        reason: "no-evidence",
      });
    }
  });

  it("are told apart from a layout nobody knows", () => {
    expect(readProfile(documentFrom("<h1>Ada Brandt</h1>"), addressOf(ada))).toMatchObject({
      urn: null,
      name: null,
      layout: "unknown",
      reason: "layout-unknown",
    });
  });

  it("are the viewer's own where the address is one that only they are shown", () => {
    const address = `${addressOf(ada)}edit/intro/`;
    expect(readProfile(pageOf("sdui", ada), address)).toMatchObject({
      slug: ada.slug,
      self: true,
      urn: null,
    });
  });

  it("are the viewer's own under /in/me", () => {
    const reading = readProfile(pageOf("sdui", ada), "https://www.linkedin.com/in/me/");
    expect(reading).toMatchObject({ slug: "me", self: true, urn: null, name: null });
  });
});

describe("an Ember page after a navigation inside it", () => {
  it("shows the right person above the stored responses of another", () => {
    const reading = readProfile(documentFrom(markupOf("ember", ada, tomas)), addressOf(ada));
    expect(reading).toMatchObject({ urn: urnOf(ada), name: "Ada Brandt", firstName: "Ada" });
    expect(reading?.evidence).not.toContain("E3");
  });

  it("takes the name from the stored record where the card is still another's", () => {
    const reading = readProfile(documentFrom(markupOf("ember", ada, tomas)), addressOf(tomas));
    expect(v.parse(readingSchema, reading)).toMatchObject({
      urn: urnOf(tomas),
      name: fullName(tomas),
      headline: tomas.headline,
      company: tomas.company,
    });
  });
});
