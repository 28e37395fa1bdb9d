import { findWord } from "./find-word";
import { foldName } from "./fold-name";
import { alsoWords, notNames } from "./not-a-name";
import type { Stretch } from "./leftovers";
import type { SaidOf } from "./words-in-text";
import { foldedSet } from "./words-of";

/** A name or a company of somebody else in a text; `of`: whose it is. */
export interface Carried extends Stretch {
  of: string;
}

const ordinary = new Set([...foldedSet(alsoWords, " "), ...foldedSet(notNames, ",")]);

/**
 * What a text says that was said of others in texts to them. `own`: all that is known of the person
 * it goes to, and who it comes from; what stands there is no mistake, and a word that can begin any
 * sentence proves none.
 */
export function carriedOver(
  text: string,
  saidOf: readonly SaidOf[],
  own: readonly (string | null)[],
): Carried[] {
  const ours = own.map((each) => foldName(each ?? ""));
  const found = saidOf.flatMap(({ name, words }) => {
    const word = words.find((each) => isTheirs(each, ours) && findWord(text, each) !== null);
    const place = word === undefined ? null : findWord(text, word);
    return word === undefined || place === null ? [] : [{ text: word, of: name, ...place }];
  });
  // Of two people of one company the one that was written to last is named.
  return found.filter(({ start }, at) => found.findIndex((each) => each.start === start) === at);
}

function isTheirs(word: string, ours: readonly string[]): boolean {
  const folded = foldName(word);
  return !ordinary.has(folded) && !ours.some((each) => findWord(each, folded) !== null);
}
