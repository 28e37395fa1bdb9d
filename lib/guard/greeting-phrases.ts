import { fillers, greetings, titles } from "./greeting-words";
import { isKnownName } from "./known-forms";
import { foldedSet, type Word, wordsOf } from "./words-of";

interface Phrase {
  words: readonly string[];
  language: string;
}

const titleWords = foldedSet(titles, ",");
const fillerWords = foldedSet(fillers, ",");
const phrases = byFirstWord();

/** Whether a folded word is a title before a name, such as "dr". */
export function isTitle(folded: string): boolean {
  return titleWords.has(folded);
}

/** Whether a folded word may stand between greeting and name, and is part of neither. */
export function fillsGreeting(folded: string): boolean {
  return fillerWords.has(folded);
}

/**
 * How many words a text begins with greet ("Hello again and good morning, dear"), and in which
 * languages that is a greeting.
 */
export function afterGreetings(words: readonly Word[]): {
  at: number;
  languages: ReadonlySet<string>;
} {
  const languages = new Set<string>();
  let at = 0;
  for (;;) {
    const step = phraseAt(words, at) ?? (at > 0 ? fillerAt(words, at) : null);
    if (step === null) return { at, languages };
    if (languages.size === 0) step.languages.forEach((language) => languages.add(language));
    at += step.length;
  }
}

interface Taken {
  length: number;
  languages: readonly string[];
}

function phraseAt(words: readonly Word[], at: number): Taken | null {
  const first = words[at];
  if (first === undefined || (at > 0 && isBorder(first))) return null;
  const found = (phrases.get(first.folded) ?? []).filter((phrase) => stands(phrase, words, at));
  const length = Math.max(0, ...found.map((phrase) => phrase.words.length));
  // Further on, a capital letter can begin a name: "Hi Cara".
  if (at > 0 && length < 2 && isCapital(first) && isKnownName(first.folded)) return null;
  const languages = found
    .filter((phrase) => phrase.words.length === length)
    .map(({ language }) => language);
  return length === 0 ? null : { length, languages };
}

function stands(phrase: Phrase, words: readonly Word[], at: number): boolean {
  return phrase.words.every((each, ahead) => {
    const word = words[at + ahead];
    return word?.folded === each && (ahead === 0 || /^[\s'’-]*$/u.test(word.before));
  });
}

/** "Hallo Liebe Ada" is written with a capital too; "A" and "E" begin names. */
function fillerAt(words: readonly Word[], at: number): Taken | null {
  const word = words[at];
  if (word === undefined || isBorder(word) || !fillsGreeting(word.folded)) return null;
  return isCapital(word) && word.text.length < 4 ? null : { length: 1, languages: [] };
}

function isBorder({ before }: Word): boolean {
  return /[\n.!?;:。！？…–—]/u.test(before);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [language, list] of Object.entries(greetings)) {
    for (const phrase of list.split(",")) {
      const words = wordsOf(phrase).map(({ folded }) => folded);
      const first = words[0] ?? "";
      found.set(first, [...(found.get(first) ?? []), { words, language }]);
    }
  }
  return found;
}
