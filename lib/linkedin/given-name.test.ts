import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFirstName, cleanName, firstNameOf } from "./person-name";

describe("a first name that the page gives", () => {
  it.each([
    ["Ada", "Ada Brandt", "Ada"],
    ["Dr. Zoë Mae 🚀", "Dr. Zoë Mae Brandt", "Zoë Mae"],
    ["Mary Ann", "Mary Ann Holm, PhD", "Mary Ann"],
    ["María del Carmen", "María del Carmen García", "María del Carmen"],
    ["Ada (Addie)", "Ada (Addie) Brandt", "Ada"],
    ["Ada M.", "Ada M. Brandt", "Ada"],
    ["ADA", "ADA BRANDT", "Ada"],
    ["ADA", "ADA Brandt", "Ada"],
    ["ada", "ada brandt", "ada"],
    ["AJ", "AJ Smith", "AJ"],
    ["Li", "Li Andersson", "Li"],
    ["Van", "Van Morris", "Van"],
    ["Jean Paul", "Jean Paul Sand", "Jean Paul"],
    ["Taro", "Sato Taro", "Taro"],
    ["Péter", "Nagy Péter", "Péter"],
    ["Ольга", "Смирнова Ольга", "Ольга"],
    ["Leo", "Leo 李", "Leo"],
    ["Marlena", "Marlena", "Marlena"],
    ["عبد الله", "عبد الله حسن", "عبد الله"],
    ["مي", "مي حداد", "مي"],
  ])("%j in %j is %s", (raw, full, first) => {
    expect(cleanFirstName(raw, full)).toBe(first);
  });

  it.each([
    ["nothing", "", "Ada Brandt"],
    ["a part of what is no person", "Ada", "Ada Recruiting Team"],
    ["an initial", "A.", "A. Brandt"],
    ["an initial without its dot", "A", "A Brandt"],
    ["initials", "T.J.", "T.J. Brandt"],
    ["two capitals in a name all in capitals", "AJ", "AJ SMITH"],
    ["an abbreviation", "Md", "Md Rahman"],
    ["a shortened name", "Mohd", "Mohd Ali"],
    ["only a title", "Dr.", "Dr. Brandt"],
    ["only a title without its dot", "Prof", "Prof Brandt"],
    ["only a picture", "🚀", "🚀 Brandt"],
    ["somebody else's name", "Bo", "Ada Brandt"],
    ["a part of a word", "Ad", "Ada Brandt"],
    ["a word from the middle", "Maria", "Ada Maria Brandt"],
    ["the whole name", "Ada Brandt", "Ada Brandt"],
    ["no person", "Recruiting", "Recruiting Team"],
    ["a mixed word", "А\u0064а", "А\u0064а Brandt"],
    ["a name that is greeted whole", "花子", "山田 花子"],
    ["glued words", "Ada\u200FMae", "Ada\u200FMae Brandt"],
    ["a full name that is none", "Ada", "LinkedIn Member"],
  ])("is no help when it is %s: %j in %j", (_, raw, full) => {
    expect(cleanFirstName(raw, full)).toBeNull();
  });

  it("is a part of the clean full name, whatever the page holds", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc
        .array(
          fc.constantFrom("Ada", "MAE", "Dr.", "A.", "李", "PhD", ",", "🚀", "\u200D", "Ольга"),
        )
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (raw, rest) => {
        const full = `${raw} ${rest}`;
        const first = cleanFirstName(raw, full);
        if (first === null) return;
        expect(cleanName(full)?.toLowerCase()).toContain(first.toLowerCase());
        expect(first).toMatch(/\p{L}.*\p{L}/u);
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves a Japanese person to be greeted by the whole name", () => {
    expect(cleanFirstName("花子", "山田 花子") ?? firstNameOf("山田 花子")).toBe("山田 花子");
  });
});
