import { honorifics } from "./greeting-words";
import { isTitle } from "./greeting-phrases";
import { isKnownName } from "./known-forms";
import { alsoWords, nobody, notNames, places } from "./not-a-name";
import { foldedSet, type Word } from "./words-of";

const nobodyWords = foldedSet(nobody, ",");
const notNameWords = foldedSet(notNames, ",");
const alsoWordsFolded = foldedSet(alsoWords, " ");
const placeWords = foldedSet(places, " ");
const honorificWords = foldedSet(honorifics, ",");

/** What ends a name: punctuation, a line, an emoji. */
const ending = /^[^\S\n]*(?:[,،，、!！:：;.。?？…–—\-(]|\n|\p{Extended_Pictographic})/u;

/** Whether what stands right behind a word (`after`) ends a name there: punctuation, a line, an emoji. */
export function endsName(after: string): boolean {
  return ending.test(after);
}

/** Only a space before it, or the dot of a title. */
export function isJoined(word: Word, previous?: Word): boolean {
  const isDotted =
    previous !== undefined && isTitle(previous.folded) && /^\. ?$/u.test(word.before);
  return isDotted || /^[^\S\n]*$/u.test(word.before);
}

/** Whether the first letter of a word is a small one. */
export function isSmall({ text }: Word): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(text);
}

/** Whether a folded word is one of respect behind a name, such as "ji" and "さん". */
export function isHonorific(folded: string): boolean {
  return honorificWords.has(folded);
}

/** False for "all", "team" and the like. */
export function maySpeakTo(names: readonly Word[]): boolean {
  return !names.some(({ folded }) => nobodyWords.has(folded));
}

/**
 * Whether a word can be a name. `isEnded`: a comma or the like follows, after which also "Will" and
 * "May" are names; `isAlone`: no greeting stands before it, so that they are not.
 */
export function mayBeName({ text, folded }: Word, isEnded: boolean, isAlone = false): boolean {
  if (/\p{N}/u.test(text)) return false;
  // "AB": initials, or an abbreviation of anything.
  if (/^\p{Lu}{1,3}$/u.test(text) && !isKnownName(folded)) return false;
  if (alsoWordsFolded.has(folded)) return isEnded || (!isAlone && !notNameWords.has(folded));
  return !notNameWords.has(folded);
}

/**
 * Whether a name that is a place as well is one here, by what is behind it: "Milan: senior designer",
 * "Sofia, 12 June", "Charlotte, NC". What is called is followed by a line or a sentence that goes on.
 */
export function isPlace({ folded, after }: Word, next?: Word): boolean {
  if (!placeWords.has(folded)) return false;
  const goesOn = next !== undefined && (isSmall(next) || next.text === "I");
  return !/^\s*[,!]/u.test(after) || !(goesOn || after.includes("\n"));
}

/** A word that can begin any sentence, or a name that is one too: "Will", "Hope". */
export function isOrdinaryWord(folded: string): boolean {
  return alsoWordsFolded.has(folded) || notNameWords.has(folded);
}

/** A word that begins a sentence: a name before it has ended. */
export function beginsSentence({ folded }: Word): boolean {
  return notNameWords.has(folded);
}
