import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lint, lintTemplate } from "./lint";
import { blankText, type TemplateType } from "./template";
import { noVariables } from "./variables";

const variables = { ...noVariables, own: [{ name: "offer", value: "a demo" }] };

function lint(message: string, subject = "", type: TemplateType = "message"): Lint[] {
  return lintTemplate({ ...blankText, message, subject, type }, variables);
}

describe("looking over a template", () => {
  it.each([
    "Hi {{first_name|there}}, {{offer}} from {{my_name}}",
    "[[I saw {{company}}.]] {{headline|company|your work}}",
    "Hi[[ {{first_name}}]], {{?what you liked}}",
    "Hi {{company|}}",
    "\\{{first_name}} and {this} [that]",
  ])("finds nothing in %j", (message) => {
    expect(lint(message)).toEqual([]);
  });

  it.each([
    ["a mistyped variable", "Hi {{frist_name|you}}", "unknown-variable", "first_name"],
    ["another tool's spelling", "Hi {{firstName|you}}", "unknown-variable", "first_name"],
    ["a mistyped one of one's own", "Hi {{ofer}}", "unknown-variable", "offer"],
    ["one that is like none", "Hi {{birthday}}", "unknown-variable", null],
    ["a mistyped variable after a bar", "{{company|headlin}}", "words-like-variable", "headline"],
    ["single braces", "Hi {first_name},", "single-braces", "first_name"],
    ["single braces in another spelling", "Hi {FirstName},", "single-braces", "first_name"],
  ])("finds %s and what was meant", (_, message, kind, suggestion) => {
    expect(lint(message)).toMatchObject([{ kind, suggestion }]);
  });

  it.each([
    ["a fact that a page may not tell", "Hi {{first_name}}", "no-fallback", 3, 17],
    ["facts that may all be missing", "{{company|headline}}", "no-fallback", 0, 20],
    ["what is never tried", "{{company|you|my_name}}", "never-used", 0, 23],
    ["a place that is not closed", "🦉 {{first_name", "unclosed-place", 3, 5],
    ["a sentence that is not closed", "Hi [[you", "unclosed-section", 3, 5],
    ["a sentence that always stays", "a [[Hi]]", "section-without-place", 2, 8],
  ])("finds %s, and where", (_, message, kind, start, end) => {
    expect(lint(message)).toMatchObject([{ kind, start, end, field: "message" }]);
  });

  it("counts with long values, and by what the template is for", () => {
    const headlines = "{{headline|you}}".repeat(9);
    expect(lint(headlines, "", "message")).toEqual([]);
    expect(lint(headlines, "", "both")).toMatchObject([
      { kind: "too-long", length: 1980, limit: 1900 },
    ]);
    expect(lint("Hi", "{{headline|you}}", "inmail")).toMatchObject([
      { field: "subject", kind: "too-long", length: 220, limit: 200 },
    ]);
  });

  it("leaves the subject alone that is never sent", () => {
    expect(lint("Hi", "{{frist_name}}", "message")).toEqual([]);
    expect(lint("Hi", "{{frist_name}}", "both")).toMatchObject([{ field: "subject" }]);
  });

  it("points inside the text, whatever it is, and is done in time", () => {
    const pieces = fc.constantFrom("{{", "}}", "[[", "]]", "|", "{name}", "?", "first", "🦉", "\n");
    fc.assert(
      fc.property(fc.array(pieces), (some) => {
        const message = some.join("");
        for (const { start, end } of lint(message)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(message.length);
        }
      }),
    );
    expect(lint("{{frist_name|headlin|x}}[[".repeat(20_000)).length).toBeGreaterThan(20_000);
    expect(lint("{".repeat(300_000)).length).toBeGreaterThan(1);
  });
});
