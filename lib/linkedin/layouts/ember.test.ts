// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { ada, rahel, tomas } from "../../../sandbox/linkedin/people";
import { addressOf, documentFrom, markupOf } from "../made-up-pages";
import { readProfile } from "../read-profile";

function read(markup: string, address = addressOf(ada)) {
  return readProfile(documentFrom(markup), address);
}

function withEdit(slug: string) {
  const link = `<a href="/in/${slug}/edit/forms/intro/new/"></a>`;
  return read(markupOf("ember", ada, tomas).replace("<h1", `${link}<h1`));
}

describe("a page of the classic family", () => {
  it("is the viewer's own where its card offers to edit this profile, not another one", () => {
    expect(withEdit(ada.slug)?.self).toBe(true);
    expect(withEdit(tomas.slug)?.self).toBe(false);
  });

  it("is read all the same where a part of the newer family stands in it", () => {
    const markup = markupOf("ember", ada, tomas).replace("<main", "<i data-sdui-screen></i><main");
    expect(read(markup, addressOf(tomas))).toMatchObject({
      layout: "ember",
      name: "Tomas Lindqvist",
    });
  });

  it("names nobody under an id in the address where the card has no number to compare", () => {
    const byId = `https://www.linkedin.com/in/${ada.id}/`;
    const markup = markupOf("ember", rahel, tomas);
    const older = markup.replace(/<section([^>]*) data-member-id="\d+"/u, "<section$1");
    expect(older).not.toBe(markup);
    const card = older.replace(/<section/u, '<section class="pv-top-card"');
    expect(read(card, byId)).toMatchObject({ name: null, headline: null });
  });
});
