/** Longest text kept of any field of a page; the schema of a reading allows no more. */
const maxLength = 1_000;

/**
 * Characters that show nothing and change how their neighbours are shown or compared: bidi
 * controls, zero-width ones, soft hyphen, tags (reference faults-and-threats, T7).
 */
const hidden =
  /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u200B\u2060-\u2064\uFEFF\u00AD\u{E0000}-\u{E007F}]/gu;
/** Joiners belong to Persian and Indic words and to emoji families, and only between their parts. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/**
 * A text of a page as it may be shown and stored: one line, without controls and hidden
 * characters. Null when nothing is left, when it is longer than any real field, or when it holds a
 * lone surrogate (storage would turn that into another character).
 */
export function safeText(text: string): string | null {
  if (text.length > maxLength * 4 || !text.isWellFormed()) return null;
  const clean = dropStrayJoiners(text.normalize("NFC").replaceAll(hidden, ""))
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return clean === "" || clean.length > maxLength ? null : clean;
}

/** One joiner that goes can leave another one without a neighbour. */
export function dropStrayJoiners(text: string): string {
  const fewer = text.replaceAll(strayJoiner, "");
  return fewer === text ? text : dropStrayJoiners(fewer);
}
