// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { sduiDetails } from "../../../sandbox/linkedin/pages/sdui-details";
import { ada, noor, rahel, tomas, viewer } from "../../../sandbox/linkedin/people";
import { slugSuffix } from "../../../sandbox/linkedin/member-ids";
import { addressOf, documentFrom, markupOf, urnOf } from "../made-up-pages";
import { readProfile } from "../read-profile";

const asAda = addressOf(ada);
const link = `<a href="/in/${ada.slug}/"><h2>Ada Brandt</h2></a>`;
const contact = `<a href="/in/${ada.slug}/overlay/contact-info/">Contact info</a>`;

const contactOf = `<a href="/in/${ada.slug}/overlay/contact-info/"`;

function read(markup: string, address = asAda) {
  return readProfile(documentFrom(markup), address);
}

/** A page of these sections. */
function page(...sections: string[]) {
  const markup = sections.map((each) => `<section>${each}</section>`).join("");
  return read(`<main id="workspace">${markup}</main>`);
}

describe("a page of the newer family whose cards have no key", () => {
  it("names the person of a heading that leads to the slug beside their contact details", () => {
    expect(page(link + contact)?.name).toBe("Ada Brandt");
  });

  it("names nobody by the heading alone: people in lists have that too", () => {
    expect(page(link)?.name).toBeNull();
  });

  it("names nobody where two parts of the page could be the person's", () => {
    expect(page(link + contact, link + contact)?.name).toBeNull();
  });

  it("takes in what has no other heading, and no more", () => {
    expect(page(`<p>${link}</p><div>${contact}</div>`)?.name).toBe("Ada Brandt");
    expect(page(`<p>${link}</p><div><h2>About</h2>${contact}</div>`)?.name).toBeNull();
  });

  it("does not count a heading that is put away", () => {
    expect(page(`<div hidden>${link}</div>`, contact)?.name).toBeNull();
    expect(page(`<div hidden>${link}${contact}</div>`, link + contact)?.name).toBe("Ada Brandt");
  });

  it("takes the contact details of nobody else for the person's", () => {
    const other = `<a href="/in/${rahel.slug}/"><h3>Rahel</h3></a>`;
    expect(page(`<div>${link}</div>${other}${contact}`)?.name).toBeNull();
  });
});

describe("a page of the newer family under an id in the address", () => {
  const byId = `https://www.linkedin.com/in/${ada.id}/`;

  it("tells nothing of a card with another id: the address alone stays", () => {
    expect(read(markupOf("sdui", rahel), byId)).toMatchObject({
      urn: urnOf(ada),
      evidence: ["E6"],
      name: null,
      headline: null,
    });
  });

  it("tells nothing where the card of the id carries two slugs", () => {
    const from = `/in/${ada.slug}/overlay/contact-info/`;
    const markup = markupOf("sdui", ada).replace(from, from.replace(ada.slug, tomas.slug));
    expect(read(markup, byId)).toMatchObject({ urn: null, name: null, reason: "other-person" });
  });

  it("takes no name from cards without a key: a link by the id says nothing of the slug", () => {
    const [name, details] = [link, contact].map((each) => each.replace(ada.slug, ada.id));
    const markup = `<main id="workspace"><section>${name}${details}</section></main>`;
    expect(read(markup, byId)).toMatchObject({ urn: urnOf(ada), name: null });
  });
});

/** Ada's page with something more in her card. */
function inCard(more: string) {
  return read(markupOf("sdui", ada).replace(contactOf, more + contactOf));
}

function withEdit(slug: string) {
  return inCard(`<a href="/in/${slug}/edit/intro/"></a>`);
}

describe("the card of a person", () => {
  it("keeps its name where other headings stand in it, which no link or mark names", () => {
    expect(inCard("<h2>Open to work</h2>")?.name).toBe("Ada Brandt");
  });

  it("is the viewer's own where it offers to edit this profile, not another one", () => {
    expect(withEdit(ada.slug)?.self).toBe(true);
    expect(withEdit(tomas.slug)?.self).toBe(false);
  });
});

describe("a Message link in the card", () => {
  it("proves an id by two parameters together, not by one", () => {
    const both = `profileUrn=urn%3Ali%3Afsd_profile%3A${ada.id}&amp;recipient=${ada.id}`;
    const markup = markupOf("sdui", ada);
    expect(markup).toContain(both);
    expect(read(markup)?.evidence).toContain("E5");
    const one = read(markup.replaceAll(both, `recipient=${ada.id}`));
    expect(one?.urn).toBe(urnOf(ada));
    expect(one?.evidence).not.toContain("E5");
  });
});

describe("a page below a profile, which has no top card", () => {
  const numbered = { ...tomas, slug: `tomas-${slugSuffix(tomas.memberNumber)}` };

  it("proves who it is by ids whose number the slug ends with", () => {
    const markup = sduiDetails({ person: numbered, viewer, rail: [noor] }, false);
    expect(read(markup, addressOf(numbered))?.urn).toBe(urnOf(tomas));
  });

  it("proves nobody by ids with another number: they can be left from the person before", () => {
    const left = { ...numbered, id: rahel.id };
    const markup = sduiDetails({ person: left, viewer, rail: [noor] }, false);
    expect(read(markup, addressOf(numbered))).toMatchObject({ urn: null, reason: "no-evidence" });
  });
});

describe("a key beside the cards with one more word before the slug", () => {
  const key = `profileCardsAboveActivity${ada.slug}`;
  const withKey = (other: string) => read(markupOf("sdui", ada).replaceAll(key, other));

  it("is of the person whose slug follows the word", () => {
    expect(withKey(`profileCardsAboveActivityTopcardOnly${ada.slug}`)?.urn).toBe(urnOf(ada));
  });

  it("contradicts the address where another slug follows", () => {
    expect(withKey(`profileCardsAboveActivityTopcardOnly${tomas.slug}`)).toMatchObject({
      urn: null,
      reason: "other-person",
    });
  });
});
