import { builtInNames } from "./built-in-names";
import { fillText } from "./fill-template";
import {
  parseTemplate,
  type TemplateError,
  type TemplatePart,
  type TemplatePlace,
} from "./parse-template";
import { suggestName } from "./suggest-name";
import type { TemplateText } from "./template";
import { usualLimits } from "./usual-limits";
import { mayBeMissing, type VariablesKept } from "./variables";

/** What is wrong or odd in a template. `start` and `end` are UTF-16 offsets in the field; `kind` names its sentence. */
export type Lint = { field: "subject" | "message"; start: number; end: number } & Finding;

type Finding =
  | { kind: TemplateError["kind"] | "section-without-place" }
  /** `suggestion`: the variable that was probably meant. */
  | { kind: "unknown-variable"; name: string; suggestion: string | null }
  /** Plain words after a bar that look like a mistyped variable: they would be sent as they are. */
  | { kind: "words-like-variable"; name: string; suggestion: string }
  /** `{first_name}`: one brace makes no place. */
  | { kind: "single-braces"; name: string; suggestion: string }
  /** A page may not tell `name`, and nothing stands in for it. */
  | { kind: "no-fallback"; name: string }
  /** Nothing behind plain words is ever tried. */
  | { kind: "never-used"; name: string }
  /** With long values it has `length` characters, where `limit` are usual (usual-limits.ts). */
  | { kind: "too-long"; length: number; limit: number };

/**
 * Everything to look at in a template before it is kept, in the order of the text, subject first.
 * Total, and linear in the length. Nothing of it forbids anything.
 */
export function lintTemplate(template: TemplateText, variables: VariablesKept): Lint[] {
  const { type, subject, message } = template;
  const inSubject = type === "message" ? [] : lintField("subject", subject, type, variables);
  return [...inSubject, ...lintField("message", message, type, variables)];
}

type Located = Finding & { start: number; end: number };

function lintField(
  field: Lint["field"],
  text: string,
  type: TemplateText["type"],
  variables: VariablesKept,
): Lint[] {
  const { parts, errors } = parseTemplate(text);
  const names = [...builtInNames, ...variables.own.map(({ name }) => name)];
  const found: Located[] = [
    ...errors,
    ...lintParts(parts, names),
    ...singleBraces(text, names),
    ...tooLong(field, text, type, variables),
  ];
  return found.sort((one, other) => one.start - other.start).map(inField(field));
}

const inField =
  (field: Lint["field"]) =>
  (found: Located): Lint => ({ ...found, field });

function lintParts(parts: readonly TemplatePart[], names: readonly string[]): Located[] {
  const found: Located[] = [];
  let section: { start: number; hasPlace: boolean } | null = null;
  for (const part of parts) {
    if (part.kind === "section-start") {
      section = { start: part.start, hasPlace: false };
    } else if (part.kind === "section-end") {
      if (section?.hasPlace === false) {
        found.push({ kind: "section-without-place", start: section.start, end: part.start + 2 });
      }
      section = null;
    } else if (part.kind === "place") {
      const [start, end] = [part.start, part.start + part.source.length];
      for (const finding of lintPlace(part, names, section !== null)) {
        found.push({ ...finding, start, end });
      }
      if (section !== null) section.hasPlace = true;
    }
  }
  return found;
}

function lintPlace(place: TemplatePlace, names: readonly string[], inSection: boolean): Finding[] {
  const { name, isQuestion, options } = place;
  const words = options.findIndex((option) => !names.includes(option));
  const mayStayEmpty =
    !isQuestion && !inSection && [name, ...options].every((each) => mayBeMissing.includes(each));
  return [
    ...(isQuestion || name === "" ? [] : lintName(name, names)),
    ...(words === -1 ? [] : lintWords(options.slice(words), names)),
    ...(mayStayEmpty ? [{ kind: "no-fallback" as const, name }] : []),
  ];
}

function lintName(name: string, names: readonly string[]): Finding[] {
  if (names.includes(name)) return [];
  return [{ kind: "unknown-variable", name, suggestion: suggestName(name, names) }];
}

function lintWords([words = "", unused]: readonly string[], names: readonly string[]): Finding[] {
  const suggestion = suggestName(words, names);
  return [
    ...(suggestion === null
      ? []
      : [{ kind: "words-like-variable" as const, name: words, suggestion }]),
    ...(unused === undefined ? [] : [{ kind: "never-used" as const, name: unused }]),
  ];
}

/** As other tools write their places. */
function singleBraces(text: string, names: readonly string[]) {
  return [...text.matchAll(/(?<!\{)\{([^{}\n]{1,40})\}(?!\})/gu)].flatMap((match) => {
    const name = (match[1] ?? "").trim();
    const suggestion = suggestName(name, names);
    if (suggestion === null) return [];
    const end = match.index + match[0].length;
    return [{ kind: "single-braces" as const, name, suggestion, start: match.index, end }];
  });
}

/** LinkedIn takes at most 20, 40 and 220 characters for first name, last name and headline, and 100 for a company's name. */
const longest = { first_name: 20, name: 61, company: 100, headline: 220, my_name: 61 };

function tooLong(
  field: Lint["field"],
  text: string,
  type: TemplateText["type"],
  { own }: VariablesKept,
) {
  const limit =
    field === "subject"
      ? usualLimits.subject
      : usualLimits[type === "message" ? "message" : "inmail"];
  const values = Object.fromEntries([
    ...own.map(({ name, value }) => [name, value]),
    ...builtInNames.map((name) => [name, "x".repeat(longest[name])]),
  ]);
  const { length } = fillText(text, values).text;
  return length <= limit
    ? []
    : [{ kind: "too-long" as const, length, limit, start: 0, end: text.length }];
}
