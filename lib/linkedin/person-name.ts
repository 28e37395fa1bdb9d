import { hasVowel, isLatin, withoutAllCaps } from "./name-case";
import {
  afterTitles,
  credentials,
  credentialsInCapitals,
  dottedTitles,
  familyFirst,
  halfNames,
  particles,
  shortCredentials,
  titles,
} from "./name-words";
import { dropStrayJoiners, safeText } from "./safe-text";

/** Letters in costume: mathematical alphabets and full-width forms. */
const costume = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/gu;
const pictures =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}\uFE0E\uFE0F\u20E3*_#=+~^<>]/gu;
const asides =
  /\([^)]*(?:\)|$)|\[[^\]]*(?:\]|$)|（[^）]*(?:）|$)|【[^】]*(?:】|$)|"[^"]*"|“[^”]*”|[)\]）】"“”{}]/gu;
const counter = /(?:\s+\d+)+$/u;
/** What follows is what the person does, not who it is. A dot inside a word is Catalan. */
const slogan = /\s*(?:[|｜•‖\\].*|\s[-–—/·:&].*)$/u;
const comma = /\s*[,،，、;]\s*/u;
/** With the marks that stand inside a name; the joiners are those of Persian and Indic words. */
const onlyLetters = /^(?:[\p{L}\p{M}\s'’.·・-]|\u200C|\u200D)+$/u;
const looseEnds = /^[\s\-–—.,:'’/&|]+|[\s\-–—,:/&|]+$/gu;

/**
 * The name without what people put around it: emoji, brackets, counters, titles, degrees, slogans,
 * ALL CAPS (Latin only), hidden characters. Null when no name is left.
 */
export function cleanName(raw: string): string | null {
  const name = bareName(raw);
  return name === null ? null : withoutAllCaps(name);
}

/**
 * The word to greet with, taken from a name as the page has it, or null when it is not sure: an
 * initial, an abbreviation, a family name that may come first, mixed scripts. Never a stand-in
 * word. A Chinese, Japanese or Korean name is greeted whole.
 */
export function firstNameOf(raw: string): string | null {
  const bare = bareName(raw);
  if (bare === null || !onlyLetters.test(bare)) return null;
  if (/^[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}ー・\s]+$/u.test(bare))
    return bare;
  const name = withoutAllCaps(bare);
  const [first = "", second, ...rest] = name.split(" ");
  // In capitals nobody can tell "Jo" from the initials of "J. O.".
  if (name !== bare && first.length <= 2) return null;
  if (!halfNames.has(first.toLowerCase())) return isGreetable(first, name) ? first : null;
  const isWhole = rest.length > 0 || second?.startsWith("ال") === true;
  return isWhole && second !== undefined ? `${first} ${second}` : null;
}

function isGreetable(word: string, name: string): boolean {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || word.length > 40 || word.includes(".")) return false;
  if (particles.has(word) || familyFirst.has(word.toLowerCase())) return false;
  if (/\p{Script=Latin}/u.test(name)) return isLatin(name) && hasVowel(word);
  return scriptsOf(name) === 1;
}

/** How many of the scripts that hold look-alike letters a name is written in. */
function scriptsOf(name: string): number {
  const scripts = [
    /\p{Script=Cyrl}/u,
    /\p{Script=Grek}/u,
    /\p{Script=Armn}/u,
    /[^\p{Script=Cyrl}\p{Script=Grek}\p{Script=Armn}\P{L}]/u,
  ];
  return scripts.filter((script) => script.test(name)).length;
}

function bareName(raw: string): string | null {
  const text = safeText(raw.replaceAll(costume, (letter) => letter.normalize("NFKC")));
  if (text === null || /linkedin/iu.test(text)) return null;
  const name = peel(dropStrayJoiners(text.replaceAll(pictures, " ")));
  return /\p{L}/u.test(name) && name.length <= 200 ? name : null;
}

/** Takes layer after layer off: behind a degree there can be a counter ("Ada Brandt (3) PhD"). */
function peel(name: string): string {
  const bare = [withoutAsides, beforeComma, withoutTitles, withoutCredentials].reduce(
    (left, step) => step(left),
    name,
  );
  const trimmed = dropStrayJoiners(bare.replaceAll(looseEnds, ""));
  return trimmed === name ? name : peel(trimmed);
}

function withoutAsides(name: string): string {
  const spaced = name.replaceAll(asides, " ").replaceAll(/\s+/gu, " ");
  return spaced.replace(slogan, "").trim().replace(counter, "");
}

/** "Ada Brandt, whatever" is Ada Brandt; "Brandt, Ada" stays, for nobody can tell. */
function beforeComma(name: string): string {
  const [head = "", ...tails] = name.split(comma);
  const behind = tails.flatMap((tail) => tail.split(" ")).filter(Boolean);
  const isName = head.includes(" ") || behind.every((word) => isCredential(word, 3, false));
  return isName ? head : name;
}

function withoutTitles(name: string): string {
  const words = name.split(" ");
  const end = words.findIndex((word, at) => at === words.length - 1 || !isTitle(word, at > 0));
  return words.slice(Math.max(0, end)).join(" ");
}

function isTitle(word: string, follows: boolean): boolean {
  const parts = word.toLowerCase().split(/\.-?/u).filter(Boolean);
  const dotted = word.includes(".");
  const known = (part: string) =>
    titles.has(part) ||
    (dotted && dottedTitles.has(part)) ||
    ((follows || parts.length > 1) &&
      dotted &&
      titles.has(parts[0] ?? "") &&
      afterTitles.has(part)) ||
    (follows && dotted && afterTitles.has(part));
  return parts.length > 0 && parts.every(known);
}

function withoutCredentials(name: string): string {
  const words = name.split(" ");
  const capitals = !/\p{Ll}/u.test(name);
  while (words.length > 1 && isCredential(words.at(-1) ?? "", words.length, capitals)) words.pop();
  return words.join(" ");
}

/** `capitals`: the whole name is in capitals, where "MA" can as well be a family name. */
function isCredential(word: string, count: number, capitals: boolean): boolean {
  const plain = word.replaceAll(".", "");
  if (capitals) return credentialsInCapitals.has(plain);
  return credentials.has(plain) || (count > 2 && shortCredentials.has(plain));
}
