// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { recentActivity } from "../../sandbox/linkedin/pages/ember-other-pages";
import { profileOf2018 } from "../../sandbox/linkedin/pages/profile-of-2018";
import { sduiDetails } from "../../sandbox/linkedin/pages/sdui-details";
import { ada, noor, rahel, tomas, viewer } from "../../sandbox/linkedin/people";
import { addressOf, documentFrom, markupOf, urnOf } from "./made-up-pages";
import { readProfile } from "./read-profile";

const page = { person: ada, viewer, rail: [rahel, noor] };
/** Ada's slug with Rahel's id, as anybody can write it into a comment, a message or a post. */
const urn = encodeURIComponent(urnOf(rahel));
const written = `<a href="https://www.linkedin.com/in/${ada.slug}/?profileUrn=${urn}">look</a>`;
const shells = {
  sdui: '<meta name="como-pk" content="x"><main id="workspace"></main>',
  ember: '<meta name="service" content="voyager-web"><main></main>',
};

describe("a link that somebody wrote, with the slug of one and the id of another", () => {
  it.each([
    ["under the activity", recentActivity(page)],
    ["below a profile", sduiDetails(page, true)],
    ["in a page of the newer family that is still loading", `<body>${shells.sdui}</body>`],
    ["in a classic page that is still loading", `<body>${shells.ember}</body>`],
    ["on a whole page of the newer family", markupOf("sdui", ada)],
    ["on a whole classic page", markupOf("ember", ada)],
  ])("gives nobody's id: %s", (_, markup) => {
    for (const end of ["</main>", "</body>"]) {
      const doc = documentFrom(markup.replace(end, `${written}${end}`));
      expect(readProfile(doc, addressOf(ada))?.urn).not.toBe(urnOf(rahel));
    }
  });
});

describe("a page under the id of somebody", () => {
  const address = `https://www.linkedin.com/in/${tomas.id}/`;

  it.each([
    ["the newer family", markupOf("sdui", tomas)],
    ["the classic family", markupOf("ember", tomas)],
  ])("is not believed in the words of the person before: %s", (_, markup) => {
    const halfMoved = documentFrom(markup.replaceAll("Tomas Lindqvist", "Ada Brandt"));
    expect(readProfile(halfMoved, address)).toMatchObject({ urn: urnOf(tomas), name: null });
  });

  it.each([
    ["of 2018", profileOf2018(page)],
    ["without a member number", markupOf("ember", ada).replace(/ data-member-id="\d+"/u, "")],
  ])("takes no words of a card that does not carry the id: %s", (_, markup) => {
    expect(readProfile(documentFrom(markup), address)).toMatchObject({
      urn: urnOf(tomas),
      name: null,
      headline: null,
    });
  });
});

/** The reading of Ada's page with one thing said differently. */
function ofAda(family: "sdui" | "ember", from: RegExp | string, to: string) {
  return readProfile(documentFrom(markupOf(family, ada).replaceAll(from, to)), addressOf(ada));
}

describe("what stands in and around a heading without being the name", () => {
  it.each([
    ["pronouns", "Ada Brandt<span> (She/Her)</span>"],
    ["a picture's title", "Ada Brandt<svg><title>Verified</title></svg>"],
    ["a hidden mark", "Ada Brandt<span hidden>Verified</span>"],
    [
      "a copy for screen readers",
      '<span aria-hidden="true">Ada Brandt</span><span>Ada Brandt</span>',
    ],
    ["two parts", "<span>Ada</span><span>Brandt</span>"],
  ])("is passed over: %s", (_, inside) => {
    for (const family of ["sdui", "ember"] as const) {
      const heading = family === "sdui" ? "Ada Brandt</h2>" : "Ada Brandt</h1>";
      const reading = ofAda(family, heading, `${inside}${heading.slice(-5)}`);
      expect(reading).toMatchObject({ name: "Ada Brandt", firstName: "Ada" });
    }
  });

  it("is passed over where only those who hear the page get it", () => {
    const reading = ofAda("sdui", "Ada Brandt</h2>", "Ada Brandt <i>View Ada's badges</i></h2>");
    expect(reading?.name).toBe("Ada Brandt");
  });

  it("may link by the card's own id", () => {
    for (const from of [`/in/${ada.slug}/"><h2`, `/in/${ada.slug}/overlay/contact`]) {
      const reading = ofAda("sdui", from, from.replace(ada.slug, ada.id));
      expect(reading).toMatchObject({ urn: urnOf(ada), name: "Ada Brandt", reason: null });
    }
  });

  it("may offer something with the viewer's name in it", () => {
    const offer = `<a href="/premium/products/?vanityName=${viewer.slug}">Try it</a>`;
    const reading = ofAda("sdui", "Contact info</a>", `Contact info</a>${offer}`);
    expect(reading).toMatchObject({ urn: urnOf(ada), reason: null });
  });

  it("may be the toolbar of another widget", () => {
    const other = `<div role="toolbar"><a href="/in/${ada.slug}/recent-activity/"><p>Posts</p></a></div>`;
    expect(ofAda("sdui", "<main", `${other}<main`)?.name).toBe("Ada Brandt");
  });
});
