import { afterTitles, credentials, dottedTitles, titles } from "./name-words";

const glued = /^(?:[\p{L}\p{M}-]+\.)+(?=[\p{L}\p{M}]{3})/u;

/** A name without the titles before it; the last word always stays. */
export function withoutTitles(name: string): string {
  const spaced = name.replace(glued, (word) => (isTitle(word, false) ? `${word} ` : word));
  const words = spaced.split(" ");
  const end = words.findIndex((word, at) => {
    // "CA" before a whole name is a profession; before one word it may be initials.
    const isAcronym = at < words.length - 2 && (credentials.has(word) || /^C[AS]$/u.test(word));
    return at === words.length - 1 || !(isTitle(word, at > 0) || isAcronym);
  });
  return words.slice(end).join(" ");
}

/** Whether a word is a title; `follows`: behind another one, where there are more of them. */
export function isTitle(word: string, follows: boolean): boolean {
  const dotted = word.includes(".");
  const parts = word.replace(/['’]$/u, "").split(/\.-?/u).filter(Boolean);
  const [start = ""] = parts;
  const known = (part: string, at: number) =>
    titles.has(part.toLowerCase()) ||
    (dotted && dottedTitles.has(part.toLowerCase())) ||
    (at > 0 && (/^dipl$/iu.test(start) || part === "in" || part === "a")) ||
    (dotted && (follows || at > 0) && afterTitles.has(part));
  return start !== "" && parts.every(known);
}
