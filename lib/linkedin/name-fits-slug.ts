import { particles } from "./name-words";

/** Letters that decomposing leaves whole, and how addresses spell them. */
const spelled = "ßss æae œoe øo đd ðd łl ıi þth";
/** How German and Nordic addresses spell theirs as well. */
const spelledOut = "äae öoe üue åaa øoe";

/**
 * Whether a name can be that of a slug. Links and keys of a page change before its words do, and
 * for that moment the words are another person's (reference linkedin-pages 5.2). "fits": they share
 * a word or a good part of one. "differs": the slug is made of words, none of which is in the name.
 * "unknown": another script, or a slug of one word, which can be anything its owner liked.
 */
export function nameFitsSlug(name: string, slug: string): "fits" | "differs" | "unknown" {
  const named = [...wordsOf(name), ...wordsOf(inLetters(name, spelledOut))];
  const slugged = wordsOf(slug);
  if (named.some((word) => slugged.some((other) => isAlike(word, other)))) return "fits";
  const isComparable = [...named, ...slugged].every((word) => /^[a-z]+$/u.test(word));
  return isComparable && slugged.length > 1 ? "differs" : "unknown";
}

/** In small letters without accents; what holds a digit is the end of a default slug, not a word. */
function wordsOf(text: string): string[] {
  return inLetters(text, spelled)
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{L}{2,}$/u.test(word) && !particles.has(word));
}

/** The text in small letters, those of a list ("ßss …") as others spell them. */
function inLetters(text: string, list: string): string {
  return list
    .split(" ")
    .reduce(
      (left, [letter = "", ...others]) => left.replaceAll(letter, others.join("")),
      text.toLowerCase().normalize("NFC"),
    );
}

/** The same word, the beginning of it ("alex"), or one inside the other ("abrandt"). */
function isAlike(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length < 3) return false;
  return long.startsWith(short.slice(0, 5)) || (short.length > 3 && long.includes(short));
}
