import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOwnPage, tabOfButton } from "./sender-gate";

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

describe("the gate for the page button", () => {
  const tab = { id: 5, windowId: 7 };
  const button = { id, origin: "https://www.linkedin.com", frameId: 0, tab };

  it("tells the tab of a script of ours in a page of LinkedIn", () => {
    expect(tabOfButton({ ...button, url: "https://www.linkedin.com/in/x/" }, id)).toEqual(tab);
  });

  it.each([
    ["another extension", { ...button, id: "b".repeat(32) }],
    ["a frame in the page", { ...button, frameId: 3 }],
    ["another site", { ...button, origin: "https://www.linkedin.com.evil.example" }],
    ["a country host", { ...button, origin: "https://de.linkedin.com" }],
    ["plain http", { ...button, origin: "http://www.linkedin.com" }],
    ["no tab", { ...button, tab: undefined }],
    ["a tab without an id", { ...button, tab: { windowId: 7 } }],
    ["an own page", { id, origin, tab, frameId: 0 }],
  ])("refuses %s", (_, sender) => {
    expect(tabOfButton(sender, id)).toBeNull();
  });

  it("never throws and refuses whatever else comes", () => {
    fc.assert(
      fc.property(fc.anything(), (sender) => {
        expect(tabOfButton(sender, id)).toBeNull();
      }),
    );
  });
});
