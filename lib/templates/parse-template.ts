/** A piece of a template: literal text, or a place that a value goes into. Offsets are UTF-16. */
export type TemplatePart =
  | { kind: "text"; text: string }
  | { kind: "place"; name: string; fallback: string | null; source: string; start: number };

/** `{{name}}` or `{{name|fallback}}`; a backslash before it makes it literal text. */
const placePattern = /(\\?)\{\{([^{}|\n]*)(?:\|([^{}\n]*))?\}\}/gu;

/**
 * Splits a template into text and places. Total: whatever is not a well-formed place is text.
 * Joining the sources of all parts gives the template back, but for the escaping backslashes.
 */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of template.matchAll(placePattern)) {
    const [whole, escape = "", name = "", fallback] = match;
    if (match.index > at) parts.push({ kind: "text", text: template.slice(at, match.index) });
    parts.push(
      escape === ""
        ? place(whole, name, fallback, match.index)
        : { kind: "text", text: whole.slice(escape.length) },
    );
    at = match.index + whole.length;
  }
  if (at < template.length) parts.push({ kind: "text", text: template.slice(at) });
  return parts;
}

function place(
  source: string,
  name: string,
  fallback: string | undefined,
  start: number,
): TemplatePart {
  return { kind: "place", name: name.trim(), fallback: fallback?.trim() ?? null, source, start };
}
