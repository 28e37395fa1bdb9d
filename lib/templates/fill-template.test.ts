import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "./fill-template";
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

  it("leaves text without a place exactly as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("{{"));
        expect(fillTemplate(text, ada)).toBe(text);
      }),
    );
  });

  it("never parses a value again and never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (template, value) => {
        fc.pre(value.trim() !== "" && !template.includes("{{"));
        const filled = fillTemplate(`${template} {{first_name}}`, {
          first_name: `{{company|x}}${value}`,
          company: "leaked",
        });
        expect(filled).toBe(`${template} {{company|x}}${value.trimEnd()}`);
      }),
    );
  });
});

describe("finding what was left unfilled", () => {
  it("names each place and where it stands", () => {
    expect(unfilledPlaces("Hi {{first_name}}, at {{company | your team}}")).toEqual([
      { name: "first_name", start: 3, end: 17 },
      { name: "company", start: 22, end: 45 },
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
