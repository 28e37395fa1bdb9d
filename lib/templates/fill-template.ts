import { createJoinedText } from "./joined-text";
import { parseTemplate, type TemplatePart, type TemplatePlace } from "./parse-template";

/** What is known, by variable name; null or blank means not known. A name that is not in it is no variable. */
export type TemplateValues = Readonly<Record<string, string | null>>;

/** A place that nothing was put into; `start` and `end` are UTF-16 offsets in the filled text. */
export interface OpenPlace {
  name: string;
  isQuestion: boolean;
  start: number;
  end: number;
}

export interface FilledText {
  text: string;
  places: readonly OpenPlace[];
}

/**
 * Fills one text. A place with neither a value nor a fallback stays in the text as it was written,
 * so that it can be marked and stops the send: never "Hi ,". A section is left out when a variable
 * in it is empty, or a question in it was answered with nothing; a name that is no variable, and a
 * question that was not answered yet, stay visible there as well. A value goes in as it is, without
 * the white space around it, and is never parsed again. Total, and linear in the lengths.
 */
export function fillText(
  template: string,
  values: TemplateValues,
  answers: TemplateValues = {},
): FilledText {
  const joined = createJoinedText();
  const places: OpenPlace[] = [];
  const resolve = (part: TemplatePart) => resolved(part, values, answers);

  function put(part: TemplatePart): void {
    const found = resolve(part);
    if (found.state === "text") {
      joined.add(found.text);
    } else if (part.kind === "place") {
      const { name, isQuestion, source } = part;
      const start = joined.add(source);
      places.push({ name, isQuestion, start, end: start + source.length });
    }
  }

  for (const run of runsOf(parseTemplate(template).parts)) {
    if (run.isSection) joined.joint();
    const isLeftOut = run.isSection && run.parts.some((part) => resolve(part).state === "empty");
    if (!isLeftOut) run.parts.forEach(put);
    if (run.isSection) joined.joint();
  }
  return { text: joined.text(), places };
}

/** As `fillText`, for whoever needs the text alone. */
export function fillTemplate(template: string, values: TemplateValues): string {
  return fillText(template, values).text;
}

interface Run {
  isSection: boolean;
  parts: TemplatePart[];
}

/** The parts by section; those between two sections are a run of their own. */
function runsOf(parts: readonly TemplatePart[]): Run[] {
  const runs: Run[] = [{ isSection: false, parts: [] }];
  for (const part of parts) {
    if (part.kind === "section-start") runs.push({ isSection: true, parts: [] });
    else if (part.kind === "section-end") runs.push({ isSection: false, parts: [] });
    else runs.at(-1)?.parts.push(part);
  }
  return runs;
}

/** "empty": a variable of which nothing is known; "open": nobody can say yet, or it is no variable. */
type Resolved = { state: "text"; text: string } | { state: "empty" } | { state: "open" };

function resolved(part: TemplatePart, values: TemplateValues, answers: TemplateValues): Resolved {
  if (part.kind === "text") return { state: "text", text: part.text };
  if (part.kind !== "place") return { state: "text", text: "" };
  const source = part.isQuestion ? answers : values;
  const text = valueOf(source, part.name) ?? fallbackOf(part, values);
  if (text !== null) return { state: "text", text };
  return { state: Object.hasOwn(source, part.name) ? "empty" : "open" };
}

function fallbackOf({ options }: TemplatePlace, values: TemplateValues): string | null {
  for (const option of options) {
    if (!Object.hasOwn(values, option)) return option;
    const value = valueOf(values, option);
    if (value !== null) return value;
  }
  return null;
}

function valueOf(values: TemplateValues, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : null;
  return value?.trim() ? value.trim() : null;
}
