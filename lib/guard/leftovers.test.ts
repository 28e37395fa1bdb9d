import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftovers } from "./leftovers";

const words = (text: string) => leftovers(text).map((each) => each.text);

describe("what looks left over", () => {
  it.each([
    ["Hi [First Name], how is [Company]?", ["[First Name]", "[Company]"]],
    ["Hi <name>,", ["<name>"]],
    ["Hi {firstName},", ["{firstName}"]],
    ["Hi ${first_name},", ["{first_name}"]],
    ["Hallo [Vorname], wie läuft es bei [Ihre Firma]?", ["[Vorname]", "[Ihre Firma]"]],
    ["Здравствуйте, [имя]!", ["[имя]"]],
    ["Ciao [cognome], [Nachnamen], [userName]", ["[cognome]", "[Nachnamen]", "[userName]"]],
    ["{theirCompany} [job_title] [贵公司]", ["{theirCompany}", "[job_title]", "[贵公司]"]],
    [
      "[the position] [your industry], [insert a link]",
      ["[the position]", "[your industry]", "[insert a link]"],
    ],
    ["你好，[姓名]！", ["[姓名]"]],
    ["The price is XXX a month", ["XXX"]],
    ["Ring me at xxx tomorrow", ["xxx"]],
    ["How is ____ going?", ["____"]],
    ["___ is how it begins", ["___"]],
    ["Lorem ipsum dolor", ["Lorem ipsum"]],
    ["Hi INSERT NAME HERE,", ["INSERT"]],
    ["Hi FIRST_NAME, hi FIRSTNAME", ["FIRST_NAME", "FIRSTNAME"]],
    ["Hi %FIRST_NAME%, hi *|FNAME|*", ["%FIRST_NAME%", "*|FNAME|*"]],
    ["Hi {{first_name, all well?", ["{{"]],
    ["Hi first_name}}, all well?", ["}}"]],
    ["[[ a section ]]", ["[[", "]]"]],
    ["In Vue: {{ [name] }}", ["{{ [name] }}"]],
    ["In Vue you write {{ item }}", ["{{ item }}"]],
  ])("is found in %j", (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it.each([
    "As [sic] she wrote [1], see [2].",
    "Mail me: <ada@company.com> or <https://example.com/name>",
    "if (x[0] < 1 && y > 2) { return 3 }",
    "Love, Ada xxx",
    "text above\n__________\ntext below",
    "INSERT INTO t VALUES (1)",
    "XX and XXL are sizes; MAXXX is a brand",
    "The date [to be confirmed], the firm's [affirmed] offer",
    "[inserted later] A [composition of mine], [accompanying notes], [reinserted], [isotopic data]",
    "The [renamed] team, [unnamed], in a [tournament] of [genome research], [phenomenal]",
    "[LinkedIn post], [linked below], [dated 3 May], [yourself], [firmware]",
    "",
  ])("is nothing in %j", (text) => {
    expect(words(text)).toEqual([]);
  });

  it("is not a place that Courier fills, which stops a send by itself", () => {
    expect(words("Hi {{first_name}}, {{?topic}} {{company|your team}}")).toEqual([]);
  });

  it("is in order, apart, and where it is said to be, in any text", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "{",
      "}",
      "<",
      ">",
      "_",
      "X",
      "name",
      " ",
      "\n",
      "é",
      "名前",
    );
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(any, (text) => {
        let last = 0;
        for (const { text: found, start, end } of leftovers(text)) {
          expect(text.slice(start, end)).toBe(found);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it.each(["{", "[", "<", "_", "_ ", "X", "{{", "{{ a", "}}", "[name", "%A", "[[ "])(
    "is looked for in linear time, also in nothing but %j",
    (piece) => {
      const long = piece.repeat(200_000 / piece.length);
      const start = performance.now();
      leftovers(long);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
