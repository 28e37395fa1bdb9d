import { foldName } from "./fold-name";
import { isTitle } from "./greeting-phrases";
import type { Name } from "./is-called";
import { isKnownName } from "./known-forms";
import { scriptOf } from "./name-script";

/** What is known of the person a message goes to. */
export interface Person {
  name: string | null;
  firstName: string | null;
  slug: string;
}

/**
 * Everything the person may be called by. The words of the address count for them as well, and alone
 * only where no name is known: people choose them at will, and a single one can be anything.
 */
export function namesOf({ name, firstName, slug }: Person): readonly Name[] {
  const slugged = slug.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  if (name === null && firstName === null && slugged.length < 2) return [];
  const [words, first] = [wordsOf(name ?? ""), wordsOf(firstName ?? "")];
  const all = [...words, ...first];
  const pairs = all.slice(1).map((word, at) => `${all[at]}${word}`);
  const given = first.map((text): Name => ({ text, kind: "first" }));
  return [...asNames(words), ...given, ...asNames(slugged), ...pairs.map(other)];
}

/** The words of a name. A Chinese, Japanese or Korean one is one name, whatever spaces are in it. */
export function wordsOf(name: string): readonly string[] {
  const words = name.split(/[\s.]+/u).filter((word) => /\p{L}/u.test(word));
  const joined = words.filter((word) => isJoined(word)).join("");
  return [...words.filter((word) => !isJoined(word)), ...(joined === "" ? [] : [joined])];
}

/**
 * The first word is a first name, behind titles and initials too, and so is each further one that is known as one; the last, which
 * Hungarians and others put behind the family name, only if none before it is.
 */
function asNames(words: readonly string[]): readonly Name[] {
  const first = words.findIndex((word) => word.length > 1 && !isTitle(foldName(word)));
  const known = words.map((word) => isKnownName(foldName(word)));
  return words.map((text, at) => {
    if (at <= first) return { text, kind: "first" };
    const isGiven = known[at] === true && (at < words.length - 1 || known.indexOf(true) === at);
    return isGiven ? { text, kind: "given" } : other(text);
  });
}

function other(text: string): Name {
  return { text, kind: "other" };
}

function isJoined(word: string): boolean {
  return ["han", "kana", "hangul"].includes(scriptOf(word));
}
