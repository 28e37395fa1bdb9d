// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { guestProfile } from "../../../sandbox/linkedin/pages/guest-profile";
import { ada, rahel } from "../../../sandbox/linkedin/people";
import { addressOf, documentFrom } from "../made-up-pages";
import { readProfile } from "../read-profile";

function readWith(from: string, to: string) {
  const markup = guestProfile(ada, [rahel]);
  expect(markup).toContain(from);
  return readProfile(documentFrom(markup.replaceAll(from, to)), addressOf(ada));
}

describe("a page for visitors who are not signed in", () => {
  it("names nobody where nothing in it tells whose page it is", () => {
    expect(readWith(`/in/${ada.slug}`, "/company/fjordlight")).toMatchObject({
      name: "Ada Brandt",
    });
    const bare = guestProfile(ada, [rahel]).replaceAll(ada.slug, "");
    expect(readProfile(documentFrom(bare), addressOf(ada))).toMatchObject({
      layout: "guest",
      name: null,
      reason: "signed-out",
    });
  });

  it("has no headline and no company where their letters are asterisks", () => {
    const headline = "Head ** ****** at ***** ****";
    expect(readWith(ada.headline, headline)).toMatchObject({ name: "Ada Brandt", headline: null });
    expect(readWith(ada.company, "***** ****")?.company).toBeNull();
    expect(readWith(ada.headline, "5* hotels at Fjordlight")?.headline).toBe(
      "5* hotels at Fjordlight",
    );
  });
});
