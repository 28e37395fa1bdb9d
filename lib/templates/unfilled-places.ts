import type { OpenPlace } from "./fill-template";

/**
 * Every `{{...}}` left in a text that is about to be sent, whether or not it would be a valid
 * template place: to the person who gets it, both look like a mistake.
 */
export function unfilledPlaces(text: string): OpenPlace[] {
  return [...text.matchAll(/\{\{([^{}\n]*)\}\}/gu)].map((match) => {
    const head = (match[1] ?? "").split("|")[0]?.trim() ?? "";
    const isQuestion = head.startsWith("?");
    const name = isQuestion ? head.slice(1).trim() : head;
    return { name, isQuestion, start: match.index, end: match.index + match[0].length };
  });
}
