import { particles } from "./name-words";

const romanNumeral = /^(?:II|III|IV)$/u;
/** Letters that stand for a vowel once accents are taken off. */
const vowel = /[aeiouyæøœıəþ]/iu;
/** The scripts in which capitals can be undone: Greek ones have lost their accents. */
const oneCased = /^(?:[\p{sc=Latn}\P{L}]+|[\p{sc=Cyrl}\P{L}]+)$/u;

/** Whether every letter is Latin. */
export function isLatin(text: string): boolean {
  return /^[\p{sc=Latn}\p{Lm}\P{L}]+$/u.test(text);
}

/** Whether a Latin word can be spoken; what cannot is an abbreviation ("JP", "Md"). */
export function hasVowel(word: string): boolean {
  return vowel.test(word.normalize("NFD"));
}

/** Whether a word is written in capitals, two or more. */
export function isInCapitals(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && !/\p{Ll}/u.test(word);
}

/**
 * "ADA BRANDT" to "Ada Brandt"; a name in any other mixture of letters is left as its owner wrote
 * it, for in "Ada CISA" and "Ada BRANDT" nobody can tell a degree from a name.
 */
export function withoutAllCaps(name: string): string {
  if (!isInCapitals(name) || !oneCased.test(name)) return name;
  const language = /[İĞŞ]/u.test(name) ? "tr" : "en";
  return name
    .split(" ")
    .map((word, at) => lowerWord(word, at, language))
    .join(" ");
}

function lowerWord(word: string, at: number, language: string): string {
  const letters = word.replaceAll(/[^\p{L}]/gu, "").length;
  if (letters < 2 || word.includes(".") || romanNumeral.test(word)) return word;
  if (isLatin(word) && !hasVowel(word)) return word;
  const lower = word.toLocaleLowerCase(language);
  if (at > 0 && particles.has(lower)) return lower;
  // Behind an apostrophe only as in "O'Neil": "Ng'ang'a" and "Мар'яна" are one word.
  return lower.replaceAll(/(?<=^|-|^[odlmn]['’])\p{Ll}/gu, (letter) =>
    letter.toLocaleUpperCase(language),
  );
}
