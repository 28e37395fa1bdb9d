import { sameCjkName } from "./cjk-names";
import { evenedOut, foldName, spelledOut } from "./fold-name";
import { areForms, areFormsEvened, formsOf, isKnownName } from "./known-forms";
import { isComparable, type NameScript, scriptOf } from "./name-script";
import { soundsAlike } from "./name-sounds";

/** "unknown": nobody can tell, as between Chinese characters and Latin letters. */
export type Called = "yes" | "no" | "unknown";

/**
 * Whether somebody with these names may be called by this word. `inflects`: the language of the
 * greeting gives names another ending there ("Cześć Tomku").
 */
export function isCalled(word: string, names: readonly string[], inflects: boolean): Called {
  const answers = new Set(names.map((name) => calledBy(word, name, inflects)));
  if (answers.has("yes")) return "yes";
  return answers.has("no") ? "no" : "unknown";
}

function calledBy(word: string, name: string, inflects: boolean): Called {
  if (foldName(word) === foldName(name)) return "yes";
  const [one, other] = [scriptOf(word), scriptOf(name)];
  if (!isComparable(one, other)) return "unknown";
  return isSame(word, name, [one, other], inflects) ? "yes" : "no";
}

function isSame(
  word: string,
  name: string,
  [one, other]: readonly [NameScript, NameScript],
  inflects: boolean,
): boolean {
  if (one !== other) {
    return formsOf(foldName(name)).some((form) => soundsAlike(foldName(word), form));
  }
  if (one === "han" || one === "kana") return sameCjkName(word, name);
  // A Korean family name stands before the first name, without a space.
  if (one === "hangul") return name.includes(word) || word.includes(name);
  if (one !== "european") return sharesPart(foldName(word), foldName(name));
  const isForeign = !/^\p{sc=Latn}/u.test(word) || !/^\p{sc=Latn}/u.test(name);
  return partsOf(word).some((part) =>
    partsOf(name).some((its) => isForm(part, its, isForeign, inflects)),
  );
}

/** "Jean-Luc" may be called Jean, and is also written as one word. */
function partsOf(word: string): string[] {
  const spellings = [foldName(word), spelledOut(word)].filter((each) => each !== null);
  const whole = spellings.map((each) => each.replaceAll(/[^\p{L}]/gu, ""));
  const parts = spellings.flatMap((each) => each.split(/[^\p{L}]+/u));
  return [...new Set([...whole, ...parts])].filter((part) => part !== "");
}

function isForm(word: string, name: string, isForeign: boolean, inflects: boolean): boolean {
  // Of "A. Brandt" only the first letter is known.
  if (name.length === 1 || word.length === 1) return word[0] === name[0];
  return (
    word === name ||
    isShortFor(word, name) ||
    areForms(word, name) ||
    (isForeign && (evenedOut(word) === evenedOut(name) || areFormsEvened(word, name))) ||
    (inflects && [name, ...formsOf(name)].some((form) => isInflected(word, form)))
  );
}

/** "Max" for Maximilian, "Bella" for Isabella, "Juanito" for Juan; not "Jan" for Jana, nor "Danielle" for Daniel. */
function isShortFor(word: string, name: string): boolean {
  // The tables know which longer ones are forms; any other that they know is somebody else's name.
  if (word.length > name.length && isKnownName(word)) return false;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (long.length - short.length < 2) return false;
  return (short.length > 2 && long.startsWith(short)) || (short.length > 3 && long.endsWith(short));
}

/** The same beginning and the same consonants, whatever the ending: "Tomku" for Tomek, "Piotrze" for Piotr. */
function isInflected(word: string, name: string): boolean {
  if (word.slice(0, 2) !== name.slice(0, 2) || Math.abs(word.length - name.length) > 3)
    return false;
  const [one, other] = [firm(word), firm(name)];
  return one === other || one === `${other}z` || one.replace(/c$/u, "t") === other;
}

/** Without vowels, and without the "s" that Greek and Baltic names lose when they are called. */
function firm(name: string): string {
  return name.replaceAll(/[aeiouy]/gu, "").replace(/(?<=.)s$/u, "");
}

/** In scripts that are only compared letter by letter: one name is the other, or begins with it. */
function sharesPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && short.length > 1;
}
