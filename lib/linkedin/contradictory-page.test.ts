// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { ada, noor, type PageFamily, rahel, tomas, viewer } from "../../sandbox/linkedin/people";
import { addressOf, documentFrom, markupOf, urnOf } from "./made-up-pages";
import { readProfile } from "./read-profile";

const ref = "com.linkedin.sdui.profile.card.ref";
const slugOfTomas = tomas.slug;

/** The reading of Ada's page (Noor's where Connect matters) after one exact replacement. */
function readChanged(family: PageFamily, from: string, to: string, person = ada) {
  const markup = markupOf(family, person);
  expect(markup).toContain(from);
  return readProfile(documentFrom(markup.replaceAll(from, to)), addressOf(person));
}

const refusals = [
  {
    what: "card keys with two ids",
    from: `${ref}${ada.id}About`,
    to: `${ref}${rahel.id}About`,
    reason: "ids-disagree",
  },
  {
    what: "a top card whose contact details are another's",
    from: `/in/${ada.slug}/overlay/contact-info/`,
    to: `/in/${slugOfTomas}/overlay/contact-info/`,
    reason: "other-person",
  },
  {
    what: "a part of the page that names another slug",
    from: `profileCardsAboveActivity${ada.slug}`,
    to: `profileCardsAboveActivity${slugOfTomas}`,
    reason: "other-person",
  },
  {
    what: "an activity card of another slug",
    from: `${ref}${ada.slug}Activity`,
    to: `${ref}${slugOfTomas}Activity`,
    reason: "other-person",
  },
  {
    what: "a verification mark of another slug",
    from: "<h2",
    to: `<i componentkey="ProfileVerificationTriggerRef-${slugOfTomas}"></i><h2`,
    reason: "other-person",
  },
  {
    what: "a Message link with two people in it",
    from: `recipient=${ada.id}`,
    to: `recipient=${rahel.id}`,
    reason: "recipient-differs",
  },
  {
    what: "a Message link to somebody else altogether",
    from: `profileUrn=urn%3Ali%3Afsd_profile%3A${ada.id}&amp;recipient=${ada.id}`,
    to: `profileUrn=urn%3Ali%3Afsd_profile%3A${rahel.id}&amp;recipient=${rahel.id}`,
    reason: "ids-disagree",
  },
  {
    what: "mutual connections with somebody else",
    from: `connectionOf=%5B%22${ada.id}`,
    to: `connectionOf=%5B%22${rahel.id}`,
    reason: "ids-disagree",
  },
  {
    what: "a member number that is not the id's",
    from: `urn:li:member:${ada.memberNumber}`,
    to: `urn:li:member:${rahel.memberNumber}`,
    reason: "numbers-disagree",
  },
  {
    what: "another top card before this one",
    from: "<main",
    to: `<section componentkey="${ref}${rahel.id}TopCard"><a href="/in/x/"><h2>X</h2></a></section><main`,
    reason: "other-person",
  },
  {
    what: "another top card that names nobody",
    from: "<main",
    to: `<section componentkey="${ref}${rahel.id}Topcard"></section><main`,
    reason: "two-cards",
  },
];

describe("an SDUI page that speaks of two people", () => {
  it.each(refusals)("is not believed: $what", ({ from, to, reason }) => {
    expect(readChanged("sdui", from, to)).toMatchObject({
      urn: null,
      name: null,
      firstName: null,
      headline: null,
      degree: "unknown",
      message: "unknown",
      confidence: "none",
      reason,
    });
  });

  it.each([
    ["lost a character", ada.id.slice(0, -1)],
    ["are of another family", memberId(ada.memberNumber, "sales")],
  ])("proves no id by ids that %s; the name in the link of the slug still stands", (_, id) => {
    expect(readChanged("sdui", ada.id, id)).toMatchObject({
      urn: null,
      name: "Ada Brandt",
      confidence: "none",
      reason: "no-evidence",
    });
  });

  it("is not believed when Connect would invite another person", () => {
    const reading = readChanged(
      "sdui",
      `vanityName=${noor.slug}`,
      `vanityName=${tomas.slug}`,
      noor,
    );
    expect(reading).toMatchObject({ urn: null, name: null, reason: "other-person" });
  });

  it("gives no name when the sticky header still has the name of the person before", () => {
    const reading = readChanged("sdui", "<p>Ada Brandt</p>", "<p>Tomas Lindqvist</p>");
    expect(reading).toMatchObject({ urn: urnOf(ada), name: null, firstName: null });
  });

  it("is believed when the other person's card is put away", () => {
    for (const mark of ["hidden", "inert"]) {
      const old = `<div ${mark}><section componentkey="${ref}${rahel.id}Topcard"></section></div>`;
      expect(readChanged("sdui", "<main", `${old}<main`)?.urn).toBe(urnOf(ada));
    }
  });

  it("does not take an id that swallowed the first letter of a card's name for another id", () => {
    const reading = readChanged(
      "sdui",
      `${ref}${ada.id}About`,
      `${ref}${ada.id.slice(0, -1)}About`,
    );
    expect(reading?.urn).toBe(urnOf(ada));
  });

  it("has a urn of medium confidence from one kind of evidence, none without a mark of the slug", () => {
    const bare = `<main id="workspace"><section id="${ref}${ada.id}Topcard">
      <a href="/in/${ada.slug}/"><h2>Ada Brandt</h2></a></section></main>`;
    expect(readProfile(documentFrom(bare), addressOf(ada))?.confidence).toBe("medium");
    const unbound = bare.replace("/in/ada-brandt/", "/company/x/");
    expect(readProfile(documentFrom(unbound), addressOf(ada))?.urn).toBeNull();
  });
});

describe("an Ember page that speaks of two people", () => {
  it.each([
    {
      what: "links of this slug with another's id",
      from: `/in/${ada.slug}/details/skills?profileUrn=urn%3Ali%3Afsd_profile%3A${ada.id}`,
      to: `/in/${ada.slug}/details/skills?profileUrn=urn%3Ali%3Afsd_profile%3A${rahel.id}`,
      reason: "ids-disagree",
    },
    {
      what: "a link of this slug in capitals with another's id",
      from: "<main",
      to: `<a href="/in/${ada.slug.toUpperCase()}/?profileUrn=${rahel.id}"></a><main`,
      reason: "ids-disagree",
    },
    {
      what: "a stored record with another's id",
      from: `urn:li:fsd_profile:${ada.id}&quot;,&quot;publicIdentifier`,
      to: `urn:li:fsd_profile:${rahel.id}&quot;,&quot;publicIdentifier`,
      reason: "ids-disagree",
    },
    {
      what: "a member number that is not the id's",
      from: `data-member-id="${ada.memberNumber}"`,
      to: `data-member-id="${rahel.memberNumber}"`,
      reason: "numbers-disagree",
    },
    {
      what: "two top cards",
      from: "<main",
      to: '<main><section data-member-id="4000000003"><a href="/in/x/"><h1>X</h1></a></section></main><main',
      reason: "other-person",
    },
  ])("is not believed: $what", ({ from, to, reason }) => {
    expect(readChanged("ember", from, to)).toMatchObject({ urn: null, name: null, reason });
  });

  it("tells no degree, which a page of one person does", () => {
    const link = `/in/${tomas.slug}/details/skills?profileUrn=urn%3Ali%3Afsd_profile%3A`;
    expect(readChanged("ember", link, link, tomas)?.degree).toBe("second");
    expect(readChanged("ember", link + tomas.id, link + rahel.id, tomas)).toMatchObject({
      reason: "ids-disagree",
      degree: "unknown",
    });
  });

  it("takes an id of the viewer's for the viewer, never for a recipient", () => {
    const markup = markupOf("ember", ada)
      .replaceAll(ada.id, viewer.id)
      .replaceAll(String(ada.memberNumber), String(viewer.memberNumber));
    const reading = readProfile(documentFrom(markup), addressOf(ada));
    expect(reading).toMatchObject({ urn: null, self: true, reason: "own-profile" });
  });

  it("does not take a record of another slug, whatever its request asked for", () => {
    const markup = markupOf("ember", ada).replace(
      `vanityName:${ada.slug}`,
      `vanityName:${encodeURIComponent(rahel.slug)}`,
    );
    const page = documentFrom(markup.replace(/<aside.*<\/aside>/su, ""));
    expect(readProfile(page, addressOf(rahel))).toMatchObject({ urn: null, name: null });
    expect(readProfile(page, addressOf(ada))?.urn).toBe(urnOf(ada));
  });

  it("takes a record without a slug if its request asked for this one", () => {
    const reading = readChanged(
      "ember",
      `publicIdentifier&quot;:&quot;${ada.slug}&quot;`,
      "publicIdentifier&quot;:null",
    );
    expect(reading?.evidence).toEqual(["E2", "E3", "number"]);
  });

  it("is read all the same when a stored response is not whole", () => {
    const reading = readChanged("ember", '<code id="bpr-guid-2">', '<code id="bpr-guid-2">{"');
    expect(reading).toMatchObject({ urn: urnOf(ada), name: "Ada Brandt" });
    expect(reading?.evidence).toEqual(["E2", "number"]);
  });
});
