import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "./whole-words";

describe("a word in a text, as a whole", () => {
  it.each<[string, string, number[]]>([
    ["Ada", "Ada", [0]],
    ["Hi Ada, is Ada's dog (Ada)?", "Ada", [3, 11, 22]],
    ["Adalbert, Zoada, xAda, Ada2, 2Ada, adA", "Ada", []],
    ["AdaAda Ada", "Ada", [7]],
    // An accent that is a character of its own makes another letter, also of another script.
    ["Jose\u0301", "Jose", []],
    ["Jose\u0301", "Jose\u0301", [0]],
    ["e\u0301Ada", "Ada", []],
    ["Hi Zoë", "Zo", []],
    ["か\u3099", "か", []],
    ["\u1100\u1161\u11A8", "\u1100\u1161", []],
    // Scripts without spaces, on either side of the border.
    ["Adaさん", "Ada", [0]],
    ["拝啓Ada様", "Ada", [2]],
    ["山田花子様", "山田", [0]],
    ["민준님 안녕하세요", "민준", [0]],
    ["Ada님", "Ada", [0]],
    ["คุณAdaครับ", "Ada", [3]],
    ["𠮷野家さん", "𠮷野家", [0]],
    // Letters of two units each.
    ["𝒜da Ada𝒜 𝒜Ada", "Ada", []],
    ["Ada🦉Ada", "Ada", [0, 5]],
    ["🦉", "\uDD89", []],
    ["🦉", "\uD83E", []],
    ["مرحبا ليلى، كيف", "ليلى", [6]],
    ["nobody", "", []],
  ])("%j holds %j at %j", (text, word, places) => {
    expect(placesOf(text, word)).toEqual(places);
  });

  const unit = fc.constantFrom(
    "A",
    "d",
    "é",
    "e\u0301",
    "\u0301",
    "山",
    "さ",
    "민",
    " ",
    ",",
    "🦉",
    "𝒜",
  );
  const units = (least: number) =>
    fc.array(unit, { minLength: least, maxLength: 8 }).map((each) => each.join(""));

  it("stands where it is said to stand, in order and apart, and halves no letter", () => {
    fc.assert(
      fc.property(
        fc.oneof(units(0), fc.string()),
        fc.oneof(units(1), fc.string()),
        (text, word) => {
          const places = placesOf(text, word);
          for (const [index, at] of places.entries()) {
            expect(text.slice(at, at + word.length)).toBe(word);
            expect(at).toBeGreaterThanOrEqual(
              index === 0 ? 0 : (places[index - 1] ?? 0) + word.length,
            );
            for (const border of [at, at + word.length]) {
              expect(text.slice(border - 1, border + 1)).not.toMatch(
                /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/,
              );
            }
          }
        },
      ),
    );
  });

  it("is found wherever spaces stand around it", () => {
    const word = units(1).filter((each) => !/^\p{M}/u.test(each));
    fc.assert(
      fc.property(units(0), word, units(0), (before, each, after) => {
        const text = `${before} ${each} ${after}`;
        const places = placesOf(text, each);
        // What begins or ends with a space may be found a place earlier, over the same words.
        const wanted = before.length + 1;
        expect(places.some((at) => at <= wanted && wanted < at + each.length)).toBe(true);
      }),
    );
  });
});
