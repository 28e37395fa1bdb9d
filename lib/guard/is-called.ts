import { sameCjkName } from "./cjk-names";
import { evenedOut, foldName, spelledOut } from "./fold-name";
import { type Inflects, isInflected } from "./is-inflected";
import { isShortFor } from "./is-short-for";
import { areForms, areFormsEvened, formsOf } from "./known-forms";
import { isComparable, type NameScript, scriptOf } from "./name-script";
import { soundsAlike } from "./name-sounds";

/** "unknown": nobody can tell, as between Chinese characters and Latin letters. */
export type Called = "yes" | "no" | "unknown";

/** A name that somebody has. "other", as a family name: it is never shortened; "first": an initial of it counts. */
export interface Name {
  text: string;
  kind: "first" | "given" | "other";
}

/** How a word is meant. */
export interface Meant {
  inflects: Inflects;
  /** As a family name, so that it is no beginning of another. */
  isFamily: boolean;
  /** Whether "A." goes for Ada. */
  initials: boolean;
}

/** Whether somebody with these names may be called by this word. */
export function isCalled(word: string, names: readonly Name[], meant: Meant): Called {
  const answers = new Set(names.map((name) => calledBy(word, name, meant)));
  if (answers.has("yes")) return "yes";
  return answers.has("no") ? "no" : "unknown";
}

function calledBy(word: string, name: Name, meant: Meant): Called {
  if (foldName(word) === foldName(name.text)) return "yes";
  const scripts = [scriptOf(word), scriptOf(name.text)] as const;
  if (!isComparable(...scripts)) return "unknown";
  return isSame(word, name, scripts, meant) ? "yes" : "no";
}

function isSame(
  word: string,
  { text: name, kind }: Name,
  [one, other]: readonly [NameScript, NameScript],
  meant: Meant,
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
    partsOf(name).some((its) => isForm(part, { text: its, kind }, isForeign, meant)),
  );
}

/** "Jean-Luc" may be called Jean, and is also written as one word. */
function partsOf(word: string): string[] {
  const spellings = [foldName(word), spelledOut(word)].filter((each) => each !== null);
  const whole = spellings.map((each) => each.replaceAll(/[^\p{L}]/gu, ""));
  const parts = spellings.flatMap((each) => each.split(/[^\p{L}]+/u));
  return [...new Set([...whole, ...parts])].filter((part) => part !== "");
}

function isForm(word: string, its: Name, isForeign: boolean, meant: Meant): boolean {
  const { text: name, kind } = its;
  // Of "A. Brandt" only the first letter is known; "Jane D." is no David.
  if (name.length === 1 || word.length === 1) {
    const counts = word.length === 1 || kind === "first" || meant.isFamily;
    return meant.initials && counts && word[0] === name[0];
  }
  const isGiven = kind !== "other";
  return (
    word === name ||
    (!isGiven && bare(word) === bare(name)) ||
    (isForeign && evenedOut(word) === evenedOut(name)) ||
    (isGiven && !meant.isFamily && isShortFor(word, name)) ||
    (isGiven && (areForms(word, name) || (isForeign && areFormsEvened(word, name)))) ||
    (isGiven ? formsOf(name) : [name]).some((form) => isInflected(word, form, meant.inflects))
  );
}

/** Without the article of an Arabic family name: "Alhaddad" is "Haddad" too. */
function bare(name: string): string {
  return name.replace(/^[ae]l(?=.{4})/u, "");
}

/** In scripts that are only compared letter by letter: one name is the other, or begins with it. */
function sharesPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && short.length > 1;
}
