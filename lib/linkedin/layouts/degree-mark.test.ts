import { describe, expect, it } from "vitest";
import { degreeOfMark, onlyDegree } from "./degree-mark";

describe("the mark of a degree", () => {
  it.each([
    ["1st", "first"],
    ["2nd", "second"],
    ["3rd", "third"],
    ["3rd+", "third"],
    ["1er", "first"],
    ["2e", "second"],
    ["2.", "second"],
    ["1次", "first"],
    ["3촌", "third"],
    ["١", "first"],
    ["۲", "second"],
    ["३", "third"],
    [" 2nd ", "second"],
  ])("%j means %s", (mark, degree) => {
    expect(degreeOfMark(mark)).toBe(degree);
  });

  it.each(["", "st", "0", "4th", "500+ connections", "12", "1,204 followers", "2 years", "1.2"])(
    "is not seen in %j",
    (text) => {
      expect(degreeOfMark(text)).toBe("unknown");
    },
  );

  it("counts only where all marks that are shown agree", () => {
    expect(onlyDegree(["second", "unknown", "second"])).toBe("second");
    expect(onlyDegree(["first", "second"])).toBe("unknown");
    expect(onlyDegree([])).toBe("unknown");
  });
});
