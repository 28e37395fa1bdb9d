import { describe, expect, it } from "vitest";
import { decodeSegment, normalizeSlug } from "./slug";

describe("one segment of an address", () => {
  it("is decoded once, with its letters as they are", () => {
    expect(decodeSegment("Zo%C3%AB")).toBe("Zoë");
    expect(decodeSegment("Zoe%CC%88")).toBe("Zoë");
  });

  it.each([
    ["nothing", ""],
    ["a step in a path", "."],
    ["a step up a path", ".."],
    ["something encoded twice", "a%2520b"],
    ["half of an encoded letter", "a%C3"],
    ["a separator", "a%2Fb"],
    ["a hidden character", "a%E2%80%AEb"],
    ["more than any slug", "a".repeat(201)],
  ])("names nobody where it is %s", (_, segment) => {
    expect(decodeSegment(segment)).toBeNull();
    expect(normalizeSlug(segment)).toBeNull();
  });

  it("is compared in small letters, composed, and no longer than a slug in those", () => {
    expect(normalizeSlug("ADA-Brandt")).toBe("ada-brandt");
    expect(normalizeSlug("J\u030Can")).toBe("\u01F0an");
    expect(decodeSegment("\u0130".repeat(150))).not.toBeNull();
    expect(normalizeSlug("\u0130".repeat(150))).toBeNull();
  });
});
