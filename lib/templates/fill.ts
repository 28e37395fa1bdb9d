import { fillText, type OpenPlace, type TemplateValues } from "./fill-template";
import { parseTemplate } from "./parse-template";
import type { TemplateText } from "./template";
import { ownNamePattern } from "./variables";

export interface FilledTemplate {
  text: string;
  subject: string;
  /** What nothing was put into, with offsets in the field's own text; the subject's come first. */
  places: readonly (OpenPlace & { field: "subject" | "message" })[];
}

const inField =
  <F extends string>(field: F) =>
  (place: OpenPlace) => ({ ...place, field });

type Written = Pick<TemplateText, "subject" | "message">;

/**
 * Fills a template for one person: `facts` are `valuesFor` (variables.ts), `answers` what the user
 * said to `questionsOf` the template, by question. Never throws; nothing that is put in is parsed.
 */
export function fill(
  { subject, message }: Written,
  facts: TemplateValues,
  answers: TemplateValues,
): FilledTemplate {
  const inSubject = fillText(subject, facts, answers);
  const inMessage = fillText(message, facts, answers);
  return {
    text: inMessage.text,
    subject: inSubject.text,
    places: [
      ...inSubject.places.map(inField("subject")),
      ...inMessage.places.map(inField("message")),
    ],
  };
}

/** `ifEmpty`: the words that stand there where nothing is answered, if that can be said beforehand. */
export interface Question {
  question: string;
  ifEmpty: string | null;
}

/** What to ask before a template is filled: each question once, in the order in which it is read. */
export function questionsOf({ subject, message }: Written): Question[] {
  const parts = [subject, message].flatMap((text) => parseTemplate(text).parts);
  const asked = parts.flatMap((part) => (part.kind === "place" && part.isQuestion ? [part] : []));
  const first = new Map(asked.toReversed().map((place) => [place.name, place]));
  return [...new Set(asked.map(({ name }) => name))].map((question) => ({
    question,
    ifEmpty: wordsIfEmpty(first.get(question)?.options ?? []),
  }));
}

/** One part alone, and none that could be the name of a variable. */
function wordsIfEmpty([only, ...others]: readonly string[]): string | null {
  const isSure = only !== undefined && only !== "" && others.length === 0;
  return isSure && !ownNamePattern.test(only) ? only : null;
}
