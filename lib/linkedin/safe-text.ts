/** Longest text kept of any field of a page; the schema of a reading allows no more. */
const maxLength = 1_000;

/**
 * Characters that show nothing and change how their neighbours are shown or compared: bidi
 * controls, zero-width ones, soft hyphen, tags, blank letters (reference faults-and-threats, T7).
 * Joiners and what chooses between the two looks of an emoji are told apart below.
 */
const hidden = /(?!\u200C|\u200D|\uFE0E|\uFE0F)\p{DI}|[\uFFF9-\uFFFB]/gu;
/**
 * Joiners belong to Persian and Indic words and to emoji families, and only between their parts;
 * the scripts of Europe have no use for them.
 */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|(?<=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
/** More accents on one letter than any language puts there: they cover the lines around. */
const accentTower = /\p{sc=Zinh}{3,}/gu;

/**
 * A text of a page as it may be shown and stored: one line, without controls and hidden
 * characters. Null when nothing is left, when it is longer than any real field, or when it holds a
 * lone surrogate (storage would turn that into another character).
 */
export function safeText(text: string): string | null {
  if (text.length > maxLength * 4 || !text.isWellFormed()) return null;
  // Composed last: what is taken out can bring a letter and its accent together.
  const clean = dropStrayJoiners(text.replaceAll(hidden, ""))
    .normalize("NFC")
    .replaceAll(accentTower, "")
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return clean === "" || clean.length > maxLength ? null : clean;
}

/** One joiner that goes can leave another one without a neighbour. */
export function dropStrayJoiners(text: string): string {
  const fewer = text.replaceAll(strayJoiner, "");
  return fewer === text ? text : dropStrayJoiners(fewer);
}
