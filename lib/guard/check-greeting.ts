import { type Address, findAddress } from "./find-address";
import { type Called, isCalled } from "./is-called";
import { scriptOf } from "./name-script";

/** What is known of the person a message goes to. */
export interface Person {
  name: string | null;
  firstName: string | null;
  slug: string;
}

/** The name that a text greets although the person is called otherwise; UTF-16 offsets in the text. */
export interface WrongName {
  name: string;
  start: number;
  end: number;
}

/**
 * A greeting at the beginning of a text with a name that is not this person's; null where it is
 * theirs, a short form of it, nobody's, or where nobody can tell (an address that is no name, two
 * scripts that cannot be compared). Total, and bounded whatever the length of the text.
 */
export function checkGreeting(text: string, person: Person): WrongName | null {
  const address = findAddress(text);
  if (address === null) return null;
  const names = namesOf(person);
  const answers = address.names.map(({ text: word }) => isCalled(word, names, address.inflects));
  return isWrong(address, answers, person) ? wrongName(text, address, answers) : null;
}

/** A letter by itself in a script of capitals, as in "Jane D.": it may begin any name. */
const initial = /(?<![\p{L}\p{M}])[\p{Lu}\p{Ll}\p{Lt}]\p{M}*(?![\p{L}\p{M}])/gu;

/** Whether this person may be called by the word, beyond doubt: initials prove no name. */
export function mayBeCalled(word: string, person: Person): boolean {
  const names = namesOf(person).map((name) => name.replaceAll(initial, ""));
  return isCalled(word.replaceAll(initial, ""), names, false) === "yes";
}

function isWrong(address: Address, answers: readonly Called[], { name }: Person): boolean {
  // A family name says nothing of somebody of whom only a first name is known.
  if (address.isTitled && name !== null && wordsOf(name).length < 2) return false;
  if (answers.includes("yes")) {
    // "Ada Smith" for Ada Brandt is somebody else with the same first name.
    const isKnownWhole = name !== null && wordsOf(name).length > 1;
    return address.isFull && isKnownWhole && answers[0] === "yes" && answers.at(-1) === "no";
  }
  return answers.includes("no");
}

function wrongName(text: string, { names }: Address, answers: readonly Called[]): WrongName {
  const from = answers.includes("yes") ? 0 : answers.indexOf("no");
  const start = names[from]?.start ?? 0;
  const end = names.at(-1)?.end ?? start;
  return { name: text.slice(start, end), start, end };
}

/**
 * Everything the person may be called by. The words of the address count for them as well, and alone
 * only where no name is known: people choose them at will, and a single one can be anything.
 */
function namesOf({ name, firstName, slug }: Person): readonly string[] {
  const slugged = slug.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  if (name === null && firstName === null && slugged.length < 2) return [];
  const words = wordsOf(`${name ?? ""} ${firstName ?? ""}`);
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
  return [...words, ...pairs, ...slugged];
}

/** The words of a name. A Chinese, Japanese or Korean one is one name, whatever spaces are in it. */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/[\s.]+/u).filter((word) => /\p{L}/u.test(word));
  const joined = words.filter((word) => isJoined(word)).join("");
  return [...words.filter((word) => !isJoined(word)), ...(joined === "" ? [] : [joined])];
}

function isJoined(word: string): boolean {
  return ["han", "kana", "hangul"].includes(scriptOf(word));
}
