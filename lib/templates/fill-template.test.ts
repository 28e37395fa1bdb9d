import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeTemplate } from "./escape-template";
import { fillTemplate, fillText } from "./fill-template";
import { unfilledPlaces } from "./unfilled-places";

const ada = { first_name: "Ada", company: null, headline: " " };

describe("filling a template", () => {
  it.each([
    ["a known value", "Hi {{first_name}},", "Hi Ada,"],
    ["spaces inside the braces", "Hi {{ first_name }},", "Hi Ada,"],
    ["a fallback where nothing is known", "at {{company|your team}}", "at your team"],
    ["a value before its fallback", "{{first_name|there}}", "Ada"],
    ["an empty fallback, which is a choice", "Hi{{company|}}!", "Hi!"],
    ["a missing value without a fallback", "at {{company}}.", "at {{company}}."],
    ["a blank value, which is a missing one", "{{headline}}", "{{headline}}"],
    ["an unknown variable", "{{constructor}} {{frist_name}}", "{{constructor}} {{frist_name}}"],
    ["an escaped place", "write \\{{first_name}}", "write {{first_name}}"],
    ["braces that are no place", "{{ {first_name} }} {{", "{{ {first_name} }} {{"],
  ])("handles %s", (_, template, filled) => {
    expect(fillTemplate(template, ada)).toBe(filled);
  });

  it("leaves text without a marker exactly as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!/\{\{|\}\}|\[\[|\]\]/u.test(text));
        expect(fillTemplate(text, ada)).toBe(text);
      }),
    );
  });

  it("never parses a value again and never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (template, value) => {
        fc.pre(value.trim() !== "" && !/[{[\]}\\]/u.test(template));
        const filled = fillTemplate(`${template} {{first_name}}`, {
          first_name: `{{company|x}}${value}`,
          company: "leaked",
        });
        expect(filled).toBe(`${template} {{company|x}}${value.trimEnd()}`);
      }),
    );
  });
});

const rich = {
  first_name: "Ada",
  company: "Fernly",
  headline: null,
  name: null,
  team: "Moss",
};

describe("trying one part after the other", () => {
  it.each([
    ["the first that is known", "{{headline|company|your team}}", "Fernly"],
    ["the words where nothing is known", "{{headline|name|your team}}", "your team"],
    ["a variable in the last part", "{{headline|company}}", "Fernly"],
    ["a variable of the user's own", "{{headline|team}}", "Moss"],
    ["nothing, where that was chosen", "[{{headline|name|}}]", "[]"],
    ["the place itself where all are unknown", "{{headline|name}}", "{{headline|name}}"],
    ["nothing behind plain words", "{{headline|you|company}}", "you"],
  ])("puts in %s", (_, template, filled) => {
    expect(fillTemplate(template, rich)).toBe(filled);
  });
});

describe("leaving out a sentence", () => {
  it.each([
    ["stays when all in it is known", "Hi. [[ I saw {{company}}. ]] Bye", "Hi. I saw Fernly. Bye"],
    ["goes when something is empty", "Hi. [[I saw {{headline}}.]] Bye", "Hi. Bye"],
    ["stays with a fallback", "Hi. [[I saw {{headline|you}}.]]", "Hi. I saw you."],
    ["stays with nothing as the fallback", "Hi[[, {{name|}}]]!", "Hi, !"],
    ["takes its line along", "Hi\n\n[[I saw {{headline}}.]]\n\nBye", "Hi\n\nBye"],
    ["leaves a line break that is next to it", "Hi [[{{headline}}]]\nBye", "Hi\nBye"],
    ["leaves nothing at the start", "[[{{headline}}]] Hi", "Hi"],
    ["leaves nothing at the end", "Hi\n\n[[{{headline}}]]\n", "Hi"],
    ["counts the space between two that go once", "a [[{{name}}]] [[{{headline}}]] b", "a b"],
    ["adds no space", "Hi[[, {{headline}}]]!", "Hi!"],
    ["stays when it holds no place", "[[Hi]] there", "Hi there"],
    ["stays with a mistyped name in it", "[[I saw {{compny}}.]]", "I saw {{compny}}."],
    ["is text without its end", "[[I saw {{headline}}.", "[[I saw {{headline}}."],
    ["holds no other", "[[a [[{{headline}}]] b]]", "b]]"],
    ["can be escaped", "\\[[ {{first_name}} \\]]", "[[ Ada ]]"],
  ])("%s", (_, template, filled) => {
    expect(fillTemplate(template, rich)).toBe(filled);
  });

  it("changes no white space away from its own edges", () => {
    const words = fc.array(fc.constantFrom(" ", "\n", "\t", "a", "🦉", "ש"));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [one, other] = [`x${before.join("")}x`, `x${after.join("")}x`];
        expect(fillTemplate(`${one} [[{{headline}}]] ${other}`, rich)).toBe(`${one} ${other}`);
      }),
    );
  });
});

describe("asking a question", () => {
  const template = "Thanks for {{?their talk}}. [[ {{?P.S.}} ]]";

  it("leaves it open, also in a sentence that may go, until it was answered", () => {
    const { text, places } = fillText(template, rich);
    expect(text).toBe("Thanks for {{?their talk}}. {{?P.S.}}");
    expect(places.map(({ name, isQuestion }) => [name, isQuestion])).toEqual([
      ["their talk", true],
      ["P.S.", true],
    ]);
  });

  it("puts the answer in, and lets a sentence go that was answered with nothing", () => {
    const answers = { "their talk": "{{company}}", "P.S.": " " };
    expect(fillText(template, rich, answers)).toEqual({
      text: "Thanks for {{company}}.",
      places: [],
    });
  });

  it("is not answered by a variable of the same name", () => {
    expect(fillTemplate("{{?company}}", rich)).toBe("{{?company}}");
  });

  it("has fallbacks like any place", () => {
    expect(fillTemplate("{{?topic|headline|your work}}", rich)).toBe("your work");
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "{{",
        "}}",
        "[[",
        "]]",
        "\\",
        "|",
        "?",
        "{",
        "]",
        " ",
        "\n",
        "\ud83e",
        "\u202b",
      ),
      fc.constantFrom("first_name", "headline", "{{company}}", "{{headline}}", "{{?a|b}}"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
  )
  .map((pieces) => pieces.join(""));

describe("any text at all", () => {
  it("is filled without an error, and each open place stands where it is said to", () => {
    fc.assert(
      fc.property(hostile, (template) => {
        const { text, places } = fillText(template, rich, { a: "" });
        for (const { name, start, end } of places) {
          const [source, inner = ""] = /^\{\{\s*\??\s*([^{}\n|]*)[^{}\n]*\}\}$/u.exec(
            text.slice(start, end),
          ) ?? [""];
          expect(source).not.toBe("");
          expect(inner.trim()).toBe(name);
        }
      }),
    );
  });

  it("comes out as it is when it was escaped", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fillText(escapeTemplate(text), rich)).toEqual({ text, places: [] });
      }),
    );
  });

  it("goes into a place as it is, but for the white space around it", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        fc.pre(value.trim() !== "");
        const { text } = fillText("[[a {{v}} b]]", { v: value, company: "leaked" });
        expect(text).toBe(`a ${value.trim()} b`);
      }),
    );
  });

  it.each([
    "{{",
    "[[",
    "]]",
    "{{a",
    "[[ ]] ",
    "\\",
    "\\{{",
    " [[{{x}}]]",
    "{{x|y}}",
    "{{{",
    "\n[[]]\n",
  ])("of 40,000 %j costs no more than its length", (piece) => {
    const few = cost(piece.repeat(2_000));
    const many = cost(piece.repeat(40_000));
    expect(many).toBeLessThan(100 * few + 300);
  });
});

function cost(template: string): number {
  const start = performance.now();
  fillText(template, { x: null });
  return performance.now() - start;
}

describe("finding what was left unfilled", () => {
  it("names each place and where it stands", () => {
    expect(unfilledPlaces("Hi {{first_name}}, at {{company | your team}}")).toEqual([
      { name: "first_name", isQuestion: false, start: 3, end: 17 },
      { name: "company", isQuestion: false, start: 22, end: 45 },
    ]);
  });

  it("finds nothing in a text whose places were all filled", () => {
    expect(unfilledPlaces(fillTemplate("Hi {{first_name}} {{company|there}}", ada))).toEqual([]);
  });

  it("finds exactly the places that had neither value nor fallback", () => {
    const name = fc.stringMatching(/^[a-z_]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(name),
        fc.dictionary(name, fc.constantFrom("v", null)),
        (names, values) => {
          const template = names.map((each) => `x{{${each}}}`).join("");
          const left = unfilledPlaces(fillTemplate(template, values)).map((place) => place.name);
          expect(left).toEqual(
            names.filter((each) => !Object.hasOwn(values, each) || !values[each]),
          );
        },
      ),
    );
  });
});
