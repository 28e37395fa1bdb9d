import type { OpenPlace } from "../templates/fill-template";
import { mustBeFilled, unfilledPlaces } from "../templates/unfilled-places";

/** A stretch of a text; UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

const patterns = [
  // `[First Name]`, `<company>`, `{firstName}`: a pair of brackets around a word or a few.
  /\[[^[\]\n]{1,40}\]|<[^<>\n@./]{1,40}>|(?<!\{)\{[^{}\n]{1,40}\}(?!\})/u,
  // Of a template: a half of `{{ }}` or `[[ ]]` without the other.
  /\{\{(?![^{}\n]*\}\})|(?<!\{\{[^{}\n]{0,100})\}\}|\[\[|\]\]/u,
  // Of other programs, and of whoever meant to come back.
  /%%?[A-Z][A-Z_]{2,30}%%?|\*\|[A-Z_]{2,30}\|\*|[Ll]orem [Ii]psum/u,
  /(?<![\p{L}\p{N}])(?:X{3,}(?![\p{L}\p{N}])|x{3,}(?=[^\S\n]+\p{L})|INSERT(?= )(?! INTO)|(?:FIRST|LAST|FULL|COMPANY)[ _]?NAME(?!\p{L}))/u,
  // A line of nothing but "_" is a rule, and no gap.
  /(?<rule>^[ _]{3,}$)|_{3,}/mu,
];
const pattern = new RegExp(patterns.map(({ source }) => source).join("|"), "gmu");
const brackets = /^(?:\[[^[]|<|\{[^{])/u;
/** What is put in brackets where a word is still missing: a part of "Vorname" too, but not of "renamed". */
const aName =
  /(?<!(?<!\p{L})r?e)name(?!d|nt)|(?<!ge)naam|(?<!\p{L})(?:cog|sobre|pre)?nome(?!n)|nombre|prénom|nazwisk|imię|isim|имя|नाम|اسم|名|이름|(?<!ac)company|公司/u;
const aWord =
  /(?<!\p{L})(?:firm(?!w)|empresa|entreprise|azienda|компани|topic|position|industry|insert(?!ed|ing)|title|role|job|date(?!d)|link(?![ei])|your(?!s))/u;
const missing = new RegExp(`^.[\\p{L}\\p{M}_ ]*(?:${aName.source}|${aWord.source})`, "iu");

/**
 * What looks as if it had been left in a text by mistake, in order and without overlaps. Places that
 * Courier itself fills are not among them (`mustBeFilled`). Linear in the length.
 */
export function leftovers(text: string): Stretch[] {
  return leftoversBeside(text, unfilledPlaces(text));
}

/** The same for whoever has found the text's unfilled places already. */
export function leftoversBeside(text: string, unfilled: readonly OpenPlace[]): Stretch[] {
  const places = unfilled
    .filter((place) => !mustBeFilled(place))
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
  const others = [...text.matchAll(pattern)].flatMap(({ 0: found, index: start, groups }) => {
    const isMeant =
      groups?.["rule"] !== undefined || (brackets.test(found) && !missing.test(found));
    return isMeant ? [] : [{ text: found, start, end: start + found.length }];
  });
  return apart([...places, ...others]);
}

/** In order, without what overlaps one before it. */
export function apart<T extends { start: number; end: number }>(stretches: readonly T[]): T[] {
  let last = 0;
  return stretches
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
