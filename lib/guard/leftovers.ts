import { mustBeFilled, unfilledPlaces } from "../templates/unfilled-places";

/** A stretch of a text; UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

/** What people and other programs put in brackets where a word is still missing. */
const missing = new Set(
  (
    "name firstname lastname fullname surname company title role position job city date link topic industry insert your placeholder " +
    "vorname nachname firma anrede prénom nom entreprise nombre apellido empresa nome cognome azienda naam voornaam bedrijf imię nazwisko " +
    "förnamn företag isim şirket имя компания नाम الاسم 名前 会社名 姓名 公司 이름"
  ).split(" "),
);

/** `[First Name]`, `<company>`, `{firstName}`; a pair of brackets with a word or a few in it. */
const brackets = /\[([^[\]\n]{1,40})\]|<([^<>\n@./]{1,40})>|(?<!\{)\{([^{}\n]{1,40})\}(?!\})/gu;
/** Of a template: a half of `{{ }}` or `[[ ]]` without the other. */
const halves = /\{\{(?![^{}\n]*\}\})|(?<!\{\{[^{}\n]{0,100})\}\}|\[\[|\]\]/gu;
/** Of other programs, and of whoever meant to come back. */
const signs =
  /%%?[A-Z][A-Z_]{2,30}%%?|\*\|[A-Z_]{2,30}\|\*|(?<![\p{L}\p{N}])(?:X{3,}(?![\p{L}\p{N}])|x{3,}(?=[^\S\n]+\p{L})|INSERT(?= )(?! INTO)|(?:FIRST|LAST|FULL|COMPANY)[ _]?NAME(?!\p{L}))|[Ll]orem [Ii]psum/gu;
/** What is caught; a line of nothing else is a rule, and is taken whole without being caught. */
const lines = /^[ _]{3,}$|(?<gap>_{3,})/gmu;

/**
 * What looks as if it had been left in a text by mistake, in order and without overlaps. Places that
 * Courier itself fills are not among them (`mustBeFilled`). Linear in the length.
 */
export function leftovers(text: string): Stretch[] {
  const places = unfilledPlaces(text)
    .filter((place) => !mustBeFilled(place))
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
  const found = [
    ...places,
    ...stretches(text, brackets).filter(({ text: inside }) => isMissing(inside)),
    ...stretches(text, halves),
    ...stretches(text, signs),
    ...stretches(text, lines).filter(({ isRule }) => !isRule),
  ].sort((one, other) => one.start - other.start);
  let end = 0;
  return found.flatMap(({ text: stretch, ...each }) => {
    if (each.start < end) return [];
    end = each.end;
    return [{ text: stretch, start: each.start, end }];
  });
}

function stretches(text: string, pattern: RegExp): (Stretch & { isRule: boolean })[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index: start, groups }) => ({
    text: found,
    start,
    end: start + found.length,
    isRule: groups !== undefined && groups["gap"] === undefined,
  }));
}

/** "[First Name]" and "{firstName}", not "[sic]" or "[1]". */
function isMissing(bracketed: string): boolean {
  const words = bracketed
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  return words.length < 6 && words.some((word) => missing.has(word));
}
