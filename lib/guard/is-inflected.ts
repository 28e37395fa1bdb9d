import { isOwnName } from "./known-forms";

/** Whether the language of a greeting gives names another ending ("Cześć Tomku"); "maybe": one of its languages. */
export type Inflects = "yes" | "maybe" | "no";

/**
 * Whether a folded word calls a folded name with another ending: the same beginning and the same
 * consonants, "Tomku" for Tomek, "Piotrze" for Piotr.
 */
export function isInflected(word: string, name: string, inflects: Inflects): boolean {
  if (inflects === "no") return false;
  if (isOwnName(word)) return isRegular(word, name, inflects);
  if (word.slice(0, 2) !== name.slice(0, 2) || Math.abs(word.length - name.length) > 3)
    return false;
  const [one, other] = [firm(word), firm(name)];
  return one === other || one === `${other}z` || one.replace(/c$/u, "t") === other;
}

/** What is a name of its own as well: "Mario" calls Maria; Czech "Davide" David, Latvian "Robert" Roberts. */
function isRegular(word: string, name: string, inflects: Inflects): boolean {
  const isSure = inflects === "yes";
  return (
    word === name.replace(/a$/u, "o") || (isSure && (word === `${name}e` || `${word}s` === name))
  );
}

/** Without vowels, and without the "s" that Greek and Baltic names lose when they are called. */
function firm(name: string): string {
  return name.replaceAll(/[aeiouy]/gu, "").replace(/(?<=.)s$/u, "");
}
