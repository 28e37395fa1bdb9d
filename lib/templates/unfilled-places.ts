import type { OpenPlace } from "./fill-template";
import { builtInNames } from "./built-in-names";

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

/**
 * Whether a place stops a send whatever the user says: one that Courier fills, or a question of the
 * user's own. Any other may be words that are meant as they stand, as an escaped `\{{x}}` is.
 */
export function mustBeFilled({
  name,
  isQuestion,
}: Pick<OpenPlace, "name" | "isQuestion">): boolean {
  return isQuestion || builtInNames.some((each) => each === name);
}
