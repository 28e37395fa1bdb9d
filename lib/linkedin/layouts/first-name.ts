import { cleanFirstName, firstNameOf } from "../person-name";
import type { PersonText } from "./report";

/**
 * The word to greet with: one that the page gives as a first name, which knows what no guess can
 * (first names of two words), else the guess from the whole name as it is shown.
 */
export function firstNameFrom(
  shown: string,
  given: readonly (string | null)[] = [],
): Pick<PersonText, "firstName" | "firstNameGuessed"> {
  const sure = given.map((text) => cleanFirstName(text ?? "", shown)).find((text) => text !== null);
  if (sure !== undefined) return { firstName: sure, firstNameGuessed: false };
  const guess = firstNameOf(shown);
  return { firstName: guess, firstNameGuessed: guess !== null };
}
