import { isTitle } from "./greeting-phrases";
import { isKnownName } from "./known-forms";
import { scriptOf } from "./name-script";
import {
  beginsSentence,
  endsName,
  isHonorific,
  isJoined,
  isSmall,
  maySpeakTo,
  mayBeName,
} from "./name-words";
import type { Word } from "./words-of";

const mostNames = 5;
/** "Joris van den Berg", "Tom und Ada". */
const between = /^(?:van|von|zu|de[nrl]?|di|da|dos|und|and|y|e|et|og|och|en|i|и|та|ve)$/u;

/** The words that can belong to a name, from the first on, with the titles among them. */
export function addressWords(words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (first === undefined) return [];
  switch (scriptOf(first.text)) {
    case "european":
      return isSmall(first) && !isTitle(first.folded) ? smallName(first) : capitals(words);
    case "hangul":
      return beforeHonorific(words);
    case "semitic":
    case "devanagari":
      return uncased(words);
    default:
      return [];
  }
}

function capitals(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((each, at) => at >= mostNames || !goesOn(words, each, at));
  return (end < 0 ? words : words.slice(0, end)).filter(({ folded }) => !isHonorific(folded));
}

function goesOn(words: readonly Word[], word: Word, at: number): boolean {
  if (at > 0 && !isJoined(word, words[at - 1])) return false;
  if (at > 0 && between.test(word.text))
    return words.slice(at + 1, at + 3).some((next) => !isSmall(next));
  if (at > 0 && beginsSentence(word)) return false;
  return !isSmall(word) || isTitle(word.folded);
}

/** "hi tom,": a name that is known, and the end of the greeting. */
function smallName(first: Word): readonly Word[] {
  const isName = isKnownName(first.folded) && mayBeName(first, false, true);
  return isName && endsName(first.after) ? [first] : [];
}

/** Scripts without capital letters: one word or two up to a comma, or what an honorific follows. */
function uncased(words: readonly Word[]): readonly Word[] {
  const near = words.slice(0, 4);
  const honored = near.findIndex(({ folded }) => isHonorific(folded));
  const end = near.findIndex(({ after }) => endsName(after));
  if (honored > 0 && (end < 0 || honored <= end)) return near.slice(0, honored);
  const names = near.slice(0, end + 1);
  return names.filter(({ folded }) => !isTitle(folded)).length < 3 ? names : [];
}

/** Korean: only what an honorific follows, in the same word or the next. */
function beforeHonorific(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (first === undefined || !maySpeakTo([first])) return [];
  if (/..[님씨]$/u.test(first.text)) return [shortened(first)];
  return second !== undefined && isHonorific(second.folded)
    ? [{ ...first, after: second.after }]
    : [];
}

/** Without its last sign, the honorific; what follows then ends a name. */
function shortened(word: Word): Word {
  const [text, folded] = [word.text.slice(0, -1), word.folded.slice(0, -1)];
  return { ...word, text, folded, end: word.end - 1, after: "," };
}
