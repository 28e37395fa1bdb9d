import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTemplate } from "./parse-template";

const mistakes = (template: string) =>
  parseTemplate(template).errors.map(({ kind, start, end }) => [
    kind,
    template.slice(start, end),
    start,
  ]);

describe("saying what is wrong with a template, and where", () => {
  it.each([
    ["a place that is not closed", "Hi {{first_name", ["unclosed-place", "{{", 3]],
    ["a place over two lines", "{{first\nname", ["unclosed-place", "{{", 0]],
    ["an end of no place", "🦉 }} Hi", ["stray-place-end", "}}", 3]],
    ["a place without a name", "Hi {{ |you}}", ["empty-place", "{{ |you}}", 3]],
    ["a sentence that is not closed", "a [[b {{c}}", ["unclosed-section", "[[", 2]],
    ["an end of no sentence", "a ]] b", ["stray-section-end", "]]", 2]],
    ["a sentence in another", "[[a [[b]]", ["nested-section", "[[", 4]],
  ])("finds %s", (_, template, mistake) => {
    expect(mistakes(template)).toEqual([mistake]);
  });

  it("finds nothing where a marker is escaped, and all of several in their order", () => {
    expect(mistakes("\\{{ \\}} \\[[ \\]]")).toEqual([]);
    expect(mistakes("\\{{name}} \\[[ {{name}} ]]")).toEqual([]);
    expect(mistakes("[[ {{ ").map(([kind]) => kind)).toEqual([
      "unclosed-section",
      "unclosed-place",
    ]);
  });

  it("points inside the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("{{", "}}", "[[", "]]", "a", "\\", "🦉")), (pieces) => {
        const template = pieces.join("");
        for (const { start, end } of parseTemplate(template).errors) {
          expect(template.slice(start, end)).toMatch(/^(\{\{.*|\}\}|\[\[|\]\])$/u);
        }
      }),
    );
  });
});
