import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { fill, questionsOf } from "./fill";
import { lintTemplate } from "./lint";
import { samplePeople } from "./sample-people";
import { starterTemplates } from "./starter-templates";
import { newTemplates, templateSchema } from "./template";
import { noVariables, valuesFor } from "./variables";

const people = Object.entries(samplePeople);

describe("the starter templates", () => {
  it("are ten, each a template of its own", () => {
    const made = newTemplates(starterTemplates, []);
    expect(made.filter((each) => v.is(templateSchema, each))).toHaveLength(10);
    expect(new Set(made.map(({ id }) => id)).size).toBe(10);
    expect(new Set(made.map(({ title }) => title)).size).toBe(10);
  });

  describe.each(starterTemplates)("$folder, $title", (template) => {
    it("has nothing to complain of", () => {
      expect(lintTemplate(template, noVariables)).toEqual([]);
    });

    it.each(people)("leaves no hole and no odd space for the person known as %s", (_, person) => {
      const values = valuesFor(person, noVariables, null);
      const skipped = Object.fromEntries(questionsOf(template).map((each) => [each, ""]));
      for (const answers of [{}, skipped]) {
        const { text, subject, places } = fill(template, values, answers);
        expect(places).toEqual([]);
        for (const each of [text, subject]) {
          expect(each).not.toMatch(/[{}[\]|]|null|undefined| {2}| [.,?:]|\n{3}|^\s|\s$/u);
        }
        expect(text.split("\n")[0]).toMatch(/^Hi \S+,$/u);
        expect(text.length).toBeLessThan(500);
      }
    });

    it("neither shouts nor presses", () => {
      expect(template.message).not.toMatch(/\b[A-Z]{4,}\b|!!/u);
      expect(template.message).not.toMatch(
        /\bfree\b|guarantee|limited|act now|quick call|synergy|just following up/iu,
      );
    });
  });
});
