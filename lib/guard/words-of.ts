import { foldName } from "./fold-name";

/** One word of a text, with what stands before and behind it up to its neighbours; UTF-16 offsets. */
export interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** Chinese and Japanese run on without spaces: a change of script is a border there. */
const word =
  /[\p{sc=Han}々]+|[\p{sc=Hira}\p{sc=Kana}ー]+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?:[\p{L}\p{M}\p{N}'’׳״\u200C*-]|\.(?=[\p{L}-])))+/gu;

/** The words of a text. What leads up to a name is short: callers pass the beginning of a text only. */
export function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(word)];
  const endOf = (at: number) => (found[at]?.index ?? 0) + (found[at]?.[0].length ?? 0);
  return found.map(({ 0: each, index: start }, at) => ({
    text: each,
    folded: foldName(each.replaceAll(".", "").replaceAll("’", "'")),
    start,
    end: endOf(at),
    before: text.slice(at > 0 ? endOf(at - 1) : 0, start),
    // The end of the text ends a line as well.
    after: `${text.slice(endOf(at), found[at + 1]?.index)}${at + 1 < found.length ? "" : "\n"}`,
  }));
}

/** The words of a list in one string, folded. */
export function foldedSet(list: string, separator: string | RegExp): ReadonlySet<string> {
  return new Set(list.split(separator).map((each) => foldName(each.trim())));
}
