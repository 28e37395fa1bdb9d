/**
 * The language of templates, for the whole room:
 *
 * - `{{company}}` is a place; the name of a variable stands in it.
 * - `{{company|headline|your team}}`: what stands between the bars is tried from left to right. A part
 *   that is a variable's name stands for what is known; any other is plain words and ends the search.
 *   Nothing after the last bar, `{{company|}}`, is a choice: nothing is put in.
 * - `{{?topic}}` is asked when the template is used; it takes the same parts after it.
 * - `[[ I saw {{company}}. ]]` is left out when a variable in it is empty. One cannot hold another.
 * - A backslash right before `{{`, `}}`, `[[` or `]]` makes it plain text; two make one backslash.
 *
 * Offsets are UTF-16 units, `end` exclusive.
 */
export type TemplatePart =
  | { kind: "text"; text: string }
  | TemplatePlace
  | { kind: "section-start"; start: number }
  | { kind: "section-end"; start: number };

export interface TemplatePlace {
  kind: "place";
  name: string;
  /** It is asked of the user, and its name is the question. */
  isQuestion: boolean;
  /** What to try after the name, in order. */
  options: readonly string[];
  source: string;
  start: number;
}

export interface TemplateError {
  kind:
    | "unclosed-place"
    | "stray-place-end"
    | "empty-place"
    | "unclosed-section"
    | "stray-section-end"
    | "nested-section";
  start: number;
  end: number;
}

export interface ParsedTemplate {
  parts: readonly TemplatePart[];
  /** In the order of the text. Whatever is wrong is plain text, so filling never fails. */
  errors: readonly TemplateError[];
}

/** Splits a template into text, places and sections. Total, and linear in its length. */
export function parseTemplate(template: string): ParsedTemplate {
  const scan: Scan = { template, parts: [], errors: [], openPart: null, awaited: new Set() };
  let at = 0;
  for (let found = nextMarker(template, at); found !== null; found = nextMarker(template, at)) {
    const { marker, start } = found;
    const slashes = backslashesBefore(template, start, at);
    addText(scan, template.slice(at, start - slashes) + "\\".repeat(Math.floor(slashes / 2)));
    at = start + (slashes % 2 === 1 ? takeEscaped(scan, marker) : takeMarker(scan, marker, start));
  }
  addText(scan, template.slice(at));
  unopen(scan);
  const { parts, errors } = scan;
  return { parts, errors: errors.sort((one, other) => one.start - other.start) };
}

interface Scan {
  template: string;
  parts: TemplatePart[];
  errors: TemplateError[];
  /** The index of the part that opened the section which is not closed yet. */
  openPart: number | null;
  /** The ends that belong to an escaped beginning, and need no backslash of their own. */
  awaited: Set<string>;
}

/** Each `take` answers how many characters it took. */
function takeText(scan: Scan, marker: string): number {
  addText(scan, marker);
  return marker.length;
}

function takeEscaped(scan: Scan, marker: string): number {
  if (marker === "{{") scan.awaited.add("}}");
  if (marker === "[[") scan.awaited.add("]]");
  return takeText(scan, marker);
}

function takeMarker(scan: Scan, marker: string, start: number): number {
  if (marker === "{{") return takePlace(scan, start);
  if (marker === "[[" && scan.openPart === null) {
    scan.openPart = scan.parts.push({ kind: "section-start", start }) - 1;
  } else if (marker === "]]" && scan.openPart !== null) {
    scan.parts.push({ kind: "section-end", start });
    scan.openPart = null;
  } else {
    const isAwaited = scan.awaited.delete(marker);
    if (!isAwaited) addError(scan, strayKinds[marker] ?? "nested-section", start);
    addText(scan, marker);
  }
  return marker.length;
}

function takePlace(scan: Scan, start: number): number {
  const place = placeAt(scan.template, start);
  if (place === null) {
    addError(scan, "unclosed-place", start);
    // One only: in `{{{name}}` the second begins a place.
    return takeText(scan, "{");
  }
  if (place.name === "") addError(scan, "empty-place", start, place.source.length);
  scan.parts.push(place);
  return place.source.length;
}

/** A section that is never closed is none. */
function unopen({ parts, errors, openPart }: Scan): void {
  const opened = openPart === null ? undefined : parts[openPart];
  if (openPart === null || opened?.kind !== "section-start") return;
  parts[openPart] = { kind: "text", text: "[[" };
  errors.push({ kind: "unclosed-section", start: opened.start, end: opened.start + 2 });
}

function addText({ parts }: Scan, text: string): void {
  if (text !== "") parts.push({ kind: "text", text });
}

function addError({ errors }: Scan, kind: TemplateError["kind"], start: number, length = 2): void {
  errors.push({ kind, start, end: start + length });
}

const strayKinds: Readonly<Record<string, TemplateError["kind"]>> = {
  "}}": "stray-place-end",
  "]]": "stray-section-end",
};

/** Made once, and told where to look at each use: anew for each marker, they took most of the time. */
const marker = /\{\{|\}\}|\[\[|\]\]/g;
const place = /\{\{([^{}\n]*)\}\}/y;

/** The first of the four markers at or after an offset. */
export function nextMarker(text: string, from: number): { marker: string; start: number } | null {
  marker.lastIndex = from;
  const match = marker.exec(text);
  return match === null ? null : { marker: match[0], start: match.index };
}

/** How many backslashes stand right before an offset. Counted backwards: forwards, a long run without a marker costs its square. */
export function backslashesBefore(text: string, offset: number, notBefore: number): number {
  let start = offset;
  while (start > notBefore && text[start - 1] === "\\") start -= 1;
  return offset - start;
}

function placeAt(template: string, start: number): TemplatePlace | null {
  place.lastIndex = start;
  const match = place.exec(template);
  if (match === null) return null;
  const [source, inner = ""] = match;
  const [head = "", ...options] = inner.split("|").map((part) => part.trim());
  const isQuestion = head.startsWith("?");
  const name = isQuestion ? head.slice(1).trim() : head;
  return { kind: "place", name, isQuestion, options, source, start };
}
