import { parseTemplate } from "./parse-template";

/** What is known of the person, by variable name; null or blank means not known. */
export type TemplateValues = Readonly<Record<string, string | null>>;

/**
 * Fills a template. A place with neither a value nor a fallback stays in the text as it was
 * written, so that it can be marked and stops the send: never "Hi ,". A value goes in as it is and
 * is never parsed again.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return parseTemplate(template)
    .map((part) =>
      part.kind === "text"
        ? part.text
        : (valueOf(values, part.name) ?? part.fallback ?? part.source),
    )
    .join("");
}

function valueOf(values: TemplateValues, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : null;
  return value?.trim() ? value.trim() : null;
}
