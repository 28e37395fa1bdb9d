import { describe, expect, it } from "vitest";
import { cornerIn, corners } from "./corner";

describe("the corner that an answer names", () => {
  it("is one of the four, or none", () => {
    expect(corners.map(cornerIn)).toEqual(corners);
    for (const answer of ["middle", "", null, undefined, 1, {}, ["top-left"]]) {
      expect(cornerIn(answer)).toBeNull();
    }
  });
});
