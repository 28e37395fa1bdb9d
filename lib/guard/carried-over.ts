import { placesOf } from "../kernel/whole-words";
import { foldName } from "./fold-name";
import type { Stretch } from "./leftovers";
import { isOrdinaryWord } from "./name-words";
import type { SaidOf } from "./words-in-text";

/** A name or a company of somebody else in a text; `of`: whose it is. */
export interface Carried extends Stretch {
  of: string;
}

/**
 * What a text says that was said of others in texts to them. `own`: all that is known of the person
 * it goes to, and who it comes from; what stands there is no mistake, and a word that can begin any
 * sentence proves none. `isOwnName`: whether the person may be called so, as Robert may be Bob.
 */
export function carriedOver(
  text: string,
  saidOf: readonly SaidOf[],
  own: readonly (string | null)[],
  isOwnName: (word: string) => boolean,
): Carried[] {
  const ours = own.map((each) => foldName(each ?? ""));
  const found = saidOf.flatMap(({ name, words }) => {
    const names = name.split(/\s+/u);
    const isOwn = (word: string) => names.includes(word) && isOwnName(word);
    const place = firstPlace(text, words, (word) => isTheirs(word, ours) && !isOwn(word));
    return place === null ? [] : [{ ...place, of: name }];
  });
  // Of two people of one company the one that was written to last is named.
  return found.filter(({ start }, at) => found.findIndex((each) => each.start === start) === at);
}

function firstPlace(
  text: string,
  words: readonly string[],
  isWrong: (word: string) => boolean,
): Stretch | null {
  for (const word of words) {
    const [start] = placesOf(text, word);
    if (start !== undefined && isWrong(word)) {
      return { text: word, start, end: start + word.length };
    }
  }
  return null;
}

function isTheirs(word: string, ours: readonly string[]): boolean {
  const folded = foldName(word);
  return !isOrdinaryWord(folded) && !ours.some((each) => placesOf(each, folded).length > 0);
}
