import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOwnPage } from "./sender-gate";

const id = "abcdefghijklmnopabcdefghijklmnop";
const origin = `chrome-extension://${id}`;

describe("the sender gate", () => {
  it("lets a popup and an own page in a tab through", () => {
    expect(isOwnPage({ id, origin, url: `${origin}/popup.html` }, id)).toBe(true);
    expect(isOwnPage({ id, origin, tab: { id: 1 }, frameId: 0 }, id)).toBe(true);
  });

  // The shapes are the ones measured in Chromium: a content script carries our id.
  it.each([
    ["a content script", { id, origin: "https://www.linkedin.com", tab: { id: 1 }, frameId: 0 }],
    ["a sender without an origin", { id, url: `${origin}/popup.html` }],
    ["another extension", { id: "b".repeat(32), origin: `chrome-extension://${"b".repeat(32)}` }],
    ["another extension that names our origin", { id: "b".repeat(32), origin }],
    ["an origin that only starts like ours", { id, origin: `${origin}.evil.example` }],
    ["nothing", undefined],
  ])("refuses %s", (_, sender) => {
    expect(isOwnPage(sender, id)).toBe(false);
  });

  it("never throws and refuses whatever else comes", () => {
    fc.assert(
      fc.property(fc.anything(), (sender) => {
        expect(isOwnPage(sender, id)).toBe(false);
      }),
    );
  });
});
