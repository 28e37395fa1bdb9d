import { describe, expect, it } from "vitest";
import { isSameName } from "./same-name";

describe("the name on screen and the name on the page", () => {
  it.each([
    ["Ada Brandt", "ADA  Brandt", false, true],
    ["Ada Brandt", " Ada Brandt ", false, true],
    ["Zoë Çelik", "Zoe\u0308 C\u0327elik", false, true],
    ["Ada Brandt", "Ada Lindqvist", false, false],
    ["Ada", "Ada Brandt", false, false],
    ["Ada", "Ada Brandt", true, true],
    ["Frau Brandt", "Ada Brandt", true, true],
    ["Bo", "Ada Brandt", true, false],
  ])("%s and %s (typed: %s) go together: %s", (onScreen, onPage, isTyped, same) => {
    expect(isSameName(onScreen, onPage, isTyped)).toBe(same);
  });
});
