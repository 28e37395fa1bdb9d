/** First letters of the first and the last word that begin with a letter. */
export function initials(text: string): string {
  const words = text.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0))
    .join("")
    .toUpperCase();
}
