import { describe, expect, it } from "vitest";
import { typedName } from "./typed-name";

describe("a name that the user types", () => {
  it.each([
    ["Ada Brandt", "Ada Brandt", "Ada"],
    [" dr. ada brandt, PhD ", "ada brandt", "ada"],
    ["Jo", "Jo", "Jo"],
    ["B", "B", "B"],
    ["van Dijk", "van Dijk", null],
    ["J. Brandt", "J. Brandt", null],
    ["王小明", "王小明", "王小明"],
  ])("%s is kept as %s and greeted as %s", (text, name, firstName) => {
    expect(typedName(text)).toEqual({ name, firstName });
  });

  it.each(["", "  ", "🦉", "123"])("is none in %j", (text) => {
    expect(typedName(text)).toBeNull();
  });
});
