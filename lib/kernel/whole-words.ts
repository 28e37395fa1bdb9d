const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no space between words, or hang endings on a name. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** What makes another letter of the one before it: an accent, the rest of a Korean syllable. */
const attached = /[\p{M}\u1160-\u11FF]/u;
const halfOfPair = /\p{Cs}/u;

/**
 * Where a word stands in a text as it is written and as a whole, in order and apart: "Ada" is not in
 * "Adalbert", and "Jose" not in a "José" whose accent is a character of its own. UTF-16 offsets.
 */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  if (word === "") return places;
  for (let at = text.indexOf(word); at !== -1; ) {
    const end = at + word.length;
    const isWhole = isBorder(text, at) && isBorder(text, end);
    if (isWhole) places.push(at);
    at = text.indexOf(word, isWhole ? end : at + 1);
  }
  return places;
}

function isBorder(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  if (attached.test(after) || (halfOfPair.test(before) && halfOfPair.test(after))) return false;
  const goesOn = letter.test(before) && letter.test(after);
  return !goesOn || unspaced.test(before) || unspaced.test(after);
}
