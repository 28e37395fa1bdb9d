/** "european": scripts whose names fold to Latin letters (fold-name.ts). */
export type NameScript =
  | "european"
  | "semitic"
  | "devanagari"
  | "han"
  | "kana"
  | "hangul"
  | "other";

const scripts: readonly [NameScript, RegExp][] = [
  ["european", /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u],
  ["semitic", /[\p{sc=Arab}\p{sc=Hebr}]/u],
  ["devanagari", /\p{sc=Deva}/u],
  ["han", /\p{sc=Han}/u],
  ["kana", /[\p{sc=Hira}\p{sc=Kana}]/u],
  ["hangul", /\p{sc=Hang}/u],
];

/** What is written in one of these can be compared by its sound (name-sounds.ts). */
const heard: ReadonlySet<NameScript> = new Set(["european", "semitic", "devanagari"]);

/** The script of a word, by the first in the list that it has a letter of. */
export function scriptOf(word: string): NameScript {
  return scripts.find(([, letter]) => letter.test(word))?.[0] ?? "other";
}

/** Whether names of the two scripts can be held against each other at all. */
export function isComparable(one: NameScript, other: NameScript): boolean {
  if (one === other) return one !== "other";
  return heard.has(one) && heard.has(other);
}
