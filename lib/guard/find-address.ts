import { addressWords } from "./address-words";
import { findCjkAddress } from "./cjk-names";
import { afterGreetings, fillsGreeting, isTitle } from "./greeting-phrases";
import type { Inflects } from "./is-inflected";
import { isKnownName } from "./known-forms";
import { scriptOf } from "./name-script";
import {
  endsName,
  isHonorific,
  isJoined,
  isPlace,
  isSmall,
  maySpeakTo,
  mayBeName,
} from "./name-words";
import { type Word, wordsOf } from "./words-of";

/** Whom a text begins by greeting; UTF-16 offsets. */
export interface Address {
  names: readonly Pick<Word, "text" | "start" | "end">[];
  /** A title stands before it: it may be a family name. */
  isTitled: boolean;
  /** Whether the language of the greeting gives names another ending when they are called. */
  inflects: Inflects;
  /** First name and family name. */
  isFull: boolean;
}

/** A greeting is short; what follows is no address, and a long text must not hold up a keystroke. */
const mostRead = 300;

/** After one of these nobody is addressed any more. */
const stop = /[\n.!?;:。！？…–—([{<«]|\s-\s/u;
const inflecting = new Set(["pl", "cs", "sk", "uk", "bg", "sr", "ro", "el", "lt", "lv", "ru"]);
/** A first name and a patronymic, which no profile tells; and scripts where a family name is not told by a capital. */
const withoutFullNames = ["ru", "uk", "bg", "hi", "ar"];

/** Whom a text greets by name; null where it greets nobody, everybody, or nobody can tell. */
export function findAddress(text: string): Address | null {
  const head = text.slice(0, mostRead);
  const words = wordsOf(head);
  const { at, languages } = afterGreetings(words);
  const found = at > 0 ? addressAfter(words.slice(at), languages) : addressAtStart(words);
  return found ?? findCjkAddress(head);
}

function addressAfter(words: readonly Word[], languages: ReadonlySet<string>): Address | null {
  const [first] = words;
  if (first === undefined || stop.test(first.before)) return null;
  const all = addressWords(words);
  const isTitled = all.some(({ folded }) => isTitle(folded));
  const names = all.filter(({ folded }) => !isTitle(folded));
  const [name] = names;
  if (name === undefined || !maySpeakTo(names)) return null;
  const inflects = inflectsIn([...languages]);
  const found = { names, isTitled, inflects, isFull: false };
  const isEnded = endsName(names.at(-1)?.after ?? "");
  if (isTitled || isEnded) {
    const isFull = !isTitled && isFullName(names, languages);
    return mayBeName(name, true) ? { ...found, isFull } : null;
  }
  // "Hi, Tom here": behind a comma only what ends like a name is one.
  const isSure = !/[,،，、]/u.test(first.before) && isKnownName(name.folded);
  return isSure && mayBeName(name, false) ? { ...found, names: [name] } : null;
}

function inflectsIn(languages: readonly string[]): Inflects {
  const those = languages.filter((language) => inflecting.has(language));
  if (those.length === 0) return "no";
  return those.length === languages.length ? "yes" : "maybe";
}

/** Without a greeting before it: a name that an honorific follows, or one that is known and called. */
function addressAtStart(words: readonly Word[]): Address | null {
  const [first] = words;
  if (first === undefined || fillsGreeting(first.folded)) return null;
  const names = honored(words) ?? vocative(first, words[1]);
  return names === null || !maySpeakTo(names)
    ? null
    : { names, isTitled: false, inflects: "no", isFull: false };
}

/** "Mehmet Bey,", "राहुल जी,", "민준님": one word or two, and then a greeting or the end of one. */
function honored(words: readonly Word[]): readonly Word[] | null {
  const [first] = words;
  if (first !== undefined && scriptOf(first.text) === "hangul") {
    const names = addressWords(words);
    return names.length > 0 ? names : null;
  }
  const length = words.slice(0, 3).findIndex(({ folded }) => isHonorific(folded));
  if (length < 1 || !words.slice(1, length + 1).every((each) => isJoined(each))) return null;
  const isEnded = endsName(words[length]?.after ?? "");
  return isEnded || afterGreetings(words.slice(length + 1)).at > 0 ? words.slice(0, length) : null;
}

/** "Tom, quick question": only a name that is known, and no word as well. */
function vocative(first: Word, next?: Word): readonly Word[] | null {
  const isCalled = /^\s*(?:[,،，!！:]|\n|[–—-]\s)/u.test(first.after);
  const isName = isKnownName(first.folded) && !isSmall(first) && mayBeName(first, false, true);
  return isCalled && isName && !isPlace(first, next) ? [first] : null;
}

function isFullName(names: readonly Word[], languages: ReadonlySet<string>): boolean {
  const last = names.at(-1);
  return (
    last !== undefined &&
    names.length > 1 &&
    names.length < 4 &&
    names.every((each) => mayBeName(each, false)) &&
    !isSmall(last) &&
    !withoutFullNames.some((language) => languages.has(language)) &&
    !names.some((each) => isSmall(each) && fillsGreeting(each.folded))
  );
}
