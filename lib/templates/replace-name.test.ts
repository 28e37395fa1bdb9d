import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasName, replaceName } from "./replace-name";

describe("putting one name into the places of another", () => {
  it.each([
    ["Hi Ada, how is Ada?", "Ada", "Addy", "Hi Addy, how is Addy?"],
    ["Ada", "Ada", "Addy", "Addy"],
    ["Adalbert and Zoada, Ada.", "Ada", "Addy", "Adalbert and Zoada, Addy."],
    ["Hi Ada’s friend", "Ada", "Addy", "Hi Addy’s friend"],
    ["Hi Zoë", "Zo", "X", "Hi Zoë"],
    ["Liebe Jean-Luc", "Jean-Luc", "Jean", "Liebe Jean"],
    ["Ada Ada", "Ada", "Ada Mae", "Ada Mae Ada Mae"],
    ["山田花子様、こんにちは", "山田花子", "花子", "花子様、こんにちは"],
    ["민준님 안녕하세요", "민준", "민준이", "민준이님 안녕하세요"],
    ["Adaさん、こんにちは", "Ada", "Addy", "Addyさん、こんにちは"],
    ["مرحبا ليلى، كيف", "ليلى", "لولو", "مرحبا لولو، كيف"],
    ["𝒜da Ada", "Ada", "Bo", "𝒜da Bo"],
    ["nobody", "", "Bo", "nobody"],
    ["$& Ada $1", "Ada", "$&", "$& $& $1"],
  ])("%j, %s to %s", (text, from, to, after) => {
    expect(replaceName(text, from, to)).toBe(after);
  });

  it("changes nothing where the name is not there, and leaves none of it where it is", () => {
    const word = fc.constantFrom("Ada", "Bo", "Adalbert", "ada", ",", "山田", "\u0301");
    const text = fc.array(fc.oneof(word, fc.string())).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, (before) => {
        const after = replaceName(before, "Ada", "Zoë");
        expect(hasName(after, "Ada")).toBe(false);
        if (!hasName(before, "Ada")) expect(after).toBe(before);
        expect(replaceName(before, "Ada", "Ada")).toBe(before);
      }),
    );
  });
});
