import { particles } from "./name-words";

const romanNumeral = /^(?:II|III|IV)$/u;
/** Letters that stand for a vowel once accents are taken off. */
const vowel = /[aeiouyæøœıəþ]/iu;

/** Whether every letter is Latin: other scripts have no capitals, or other customs with them. */
export function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\P{L}]+$/u.test(text) && /\p{L}/u.test(text);
}

/** Whether a Latin word can be spoken; what cannot is an abbreviation ("JP", "Md"). */
export function hasVowel(word: string): boolean {
  return vowel.test(word.normalize("NFD"));
}

/** "ADA BRANDT" to "Ada Brandt"; a name in any other mixture of letters is left alone. */
export function withoutAllCaps(name: string): string {
  if (!isLatin(name) || /\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  const language = /[İĞŞ]/u.test(name) ? "tr" : "en";
  return name
    .split(" ")
    .map((word, at) => lowerWord(word, at, language))
    .join(" ");
}

function lowerWord(word: string, at: number, language: string): string {
  const letters = word.replaceAll(/[^\p{L}]/gu, "").length;
  if (letters < 2 || word.includes(".") || romanNumeral.test(word) || !hasVowel(word)) return word;
  const lower = word.toLocaleLowerCase(language);
  if (at > 0 && particles.has(lower)) return lower;
  return lower.replaceAll(/(?<=^|[-'’])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase(language));
}
