import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, firstNameOf } from "./person-name";

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "Ada",
        "BRANDT",
        "Dr.",
        "PhD",
        "MA",
        ",",
        "(",
        ")",
        '"',
        "|",
        "-",
        "3",
        "🚀",
        "\u200D",
      ),
    )
    .map((words) => words.join(" ")),
);

describe("any text as a name", () => {
  it("never throws, hides nothing, and is clean once cleaned", () => {
    fc.assert(
      fc.property(anyName, (raw) => {
        const name = cleanName(raw);
        if (name === null) return;
        expect(name).not.toMatch(
          /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u200E\u200F\u061C\u00AD\u3164]|^\s|\s$|\s\s/u,
        );
        expect(cleanName(name)).toBe(name);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is greeted by a part of the name, or not at all", () => {
    fc.assert(
      fc.property(anyName, (raw) => {
        const first = firstNameOf(raw);
        if (first !== null) expect(cleanName(raw)?.startsWith(first)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ..."( \" “ [ （ 【 ' ’ | - . , : @ / # ~ _ *".split(" "),
    " ",
    "a ",
    "A.",
    "1 ",
    " PhD",
    "Dr.",
    "Dr. ",
    "a@",
    "(a) ",
    "she/",
    " - ",
    "\u200D",
    "\u0301",
    "\u202E",
    "👩‍👩‍👧",
    "𝗔",
    "金",
    " 金",
    "\uD800",
    "www.",
    "→",
    "''",
  ])("is done with 100,000 characters of %j, and with as many as it looks at", (piece) => {
    for (const length of [100_000, 4_000, 1_000, 400, 390]) {
      const run = piece.repeat(Math.floor(length / piece.length));
      for (const text of [run, `Ada${run}`.slice(0, length), `${run}Ada`.slice(-length)]) {
        const name = cleanName(text);
        if (length > 4_000) expect(name).toBeNull();
        expect((name ?? "").length).toBeLessThanOrEqual(200);
        expect(cleanName(text)?.includes(firstNameOf(text) ?? "")).not.toBe(false);
      }
    }
  });
});
