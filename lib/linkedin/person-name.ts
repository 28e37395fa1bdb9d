import { bareName, undressed } from "./bare-name";
import { canBeSaid, compoundLength, isSurnameFirst, isWholeNameUsed } from "./greeting-name";
import { withoutAllCaps } from "./name-case";
import { isTitle } from "./name-titles";
import { notNames } from "./name-words";

/** With the marks that stand inside a name; the joiners are those of Persian and Indic words. */
const onlyLetters = /^(?:[\p{L}\p{M}\s'’.·・׳״‐‑-]|\u200C|\u200D)+$/u;
/** The same name once more in a script whose letters nobody takes for Latin ("Leo Li 李雷"). */
const nameAgain = /(?<=\p{sc=Latn}.*)(?: [^\s\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]*)+$/u;
/** Two words without the space between them; a hidden character hides where it was. */
const gluedWords = /\p{Ll}\p{DI}+\p{Lu}/u;

/**
 * The name without what people put around it: emoji, brackets, counters, titles, degrees, slogans,
 * ALL CAPS (Latin and Cyrillic), hidden characters. Null when no name is left.
 */
export function cleanName(raw: string): string | null {
  const name = bareName(raw);
  return name === null ? null : withoutAllCaps(name);
}

/**
 * The word to greet with, taken from a name as the page has it, or null when it is not sure: an
 * initial, an abbreviation, a family name that may come first, mixed scripts, no person at all.
 * Never a stand-in word. A Chinese, Japanese or Korean name is greeted whole.
 */
export function firstNameOf(raw: string): string | null {
  const bare = bareName(raw);
  if (bare === null || !isPerson(bare) || gluedWords.test(raw)) return null;
  if (isWholeNameUsed(bare)) return canBeSaid(bare) ? bare : null;
  const shown = bare.replace(nameAgain, "");
  const name = withoutAllCaps(shown);
  const words = name.split(" ");
  const [first = ""] = words;
  // In capitals nobody can tell "Jo" from the initials of "J. O.".
  if (name !== shown && first.length <= 2) return null;
  if (words.length === 1 && (isTitle(first, false) || !isFirstWord(shown, raw))) return null;
  if (!canBeSaid(name) || isSurnameFirst(words)) return null;
  const length = compoundLength(words);
  return length === null ? null : words.slice(0, length).join(" ");
}

/**
 * A first name that the page itself gives, cleaned: sure where `firstNameOf` guesses ("Mary Ann",
 * "Li"). Null when it is no help: an initial, only a title, not at an end of the full name, the
 * full name itself, or a part of a name that is greeted whole.
 */
export function cleanFirstName(raw: string, fullName: string): string | null {
  const full = cleanName(fullName) ?? "";
  const given = (cleanName(raw) ?? "").replace(/(?: \p{L}\.?)+$/u, "");
  if (!isPerson(full) || !isPerson(given) || isWholeNameUsed(given)) return null;
  if (gluedWords.test(raw) || isTitle(given, false) || !canBeSaid(given)) return null;
  const [shorter, longer] = [` ${given} `.toLowerCase(), ` ${full} `.toLowerCase()];
  const isAtEnd = longer.startsWith(shorter) || longer.endsWith(shorter);
  if (!isAtEnd || (shorter === longer && given.includes(" "))) return null;
  const bare = bareName(raw) ?? "";
  if (bare === given || given.length > 2) return given;
  // "AJ": a name where others are not in capitals, and initials where all are.
  return /\p{Ll}/u.test(bareName(fullName) ?? "") ? bare : null;
}

function isPerson(name: string): boolean {
  return (
    onlyLetters.test(name) &&
    !name.split(" ").some((word) => notNames.has(word.toLowerCase().replace(".", "")))
  );
}

/** Not in "Dr. Brandt" and "(Ada) Brandt": they leave the first name out, or hide it. */
function isFirstWord(name: string, raw: string): boolean {
  return /\p{L}.*/u.exec(undressed(raw) ?? "")?.[0].startsWith(name) === true;
}
