import { describe, expect, it } from "vitest";
import { isFresh } from "./is-fresh";

const ada = "https://www.linkedin.com/in/ada-brandt/";
const bo = "https://www.linkedin.com/in/bo-x/";
const me = "https://www.linkedin.com/in/me/";
const feed = "https://www.linkedin.com/feed/";

describe("a document that came with its address", () => {
  it("has one entry of history and the person it was loaded for", () => {
    expect(isFresh(1, ada, ada)).toBe(true);
    expect(isFresh(1, ada, `${ada}details/skills/?x=1`)).toBe(true);
  });

  it.each([
    ["moved inside", 2, ada, ada],
    ["put another address in the place of its own", 1, ada, bo],
    ["was loaded as another page", 1, feed, ada],
    ["is nobody's profile", 1, feed, feed],
    ["is the viewer's own without a slug", 1, me, me],
    ["does not tell", 1, "", ada],
  ])("is not one that %s", (_, entries, loaded, now) => {
    expect(isFresh(entries, loaded, now)).toBe(false);
  });
});
