import { hasVowel, isInCapitals, isLatin } from "./name-case";
import {
  doubleEnds,
  doubleStarts,
  familyFirst,
  folded,
  halfNames,
  particles,
  secondHalves,
} from "./name-words";

/** A company, or a department: no name has seven signs. */
const noPerson = /株式会社|有限|公司|주식회사|^(?:\p{sc=Han}\s?){7,}$/u;
/** "Смирнова Ольга": the way lists and offices write. No first name of this length ends so. */
const slavicSurname = /^\p{L}{3,}(?:[ое]ва?|ский|ская|енко)$/iu;
/** "Min-jun", behind a family name. */
const koreanName = /^(?![AE]l-)\p{Lu}\p{Ll}+-\p{Ll}/u;
/** One of the scripts that hold look-alike letters, or none of them. */
const oneScript =
  /^(?:[\p{sc=Latn}\p{Lm}\P{L}]+|[\p{sc=Cyrl}\P{L}]+|[\p{sc=Grek}\P{L}]+|[\p{sc=Armn}\P{L}]+|[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]+)$/u;
const surnamePrefix = /^(?:[od]|[ae]l)['’-]/iu;

/** Whether a name is greeted whole: Chinese, Japanese and Korean ones. */
export function isWholeNameUsed(name: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー・\s]+$/u.test(name);
}

/** Whether what a name is greeted by can be said: no initial, abbreviation, mixture of scripts. */
export function canBeSaid(name: string): boolean {
  const isWhole = isWholeNameUsed(name);
  const [first = ""] = name.split(" ");
  const word = isWhole ? name : first;
  // Of one sign is a family name.
  if (word.length > 40 || !/^\p{L}[^.]*\p{L}\p{M}*$/u.test(word)) return false;
  if (isWhole) return !noPerson.test(name);
  return oneScript.test(name) && (!isLatin(word) || hasVowel(word));
}

/** Whether the first word is, or may be, a family name. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  const isMixed = isInCapitals(first) && /\p{Ll}/u.test(words.join(""));
  if (isMixed || surnamePrefix.test(first)) return true;
  if (particles.has(first.toLowerCase()) || familyFirst.has(folded(first))) return true;
  if (words.length === 2 && koreanName.test(second)) return true;
  if (slavicSurname.test(first)) return true;
  // "Ngọc Anh Trần", "Min Jun Kim": the first name is probably two words.
  const isEastern = familyFirst.has(folded(last)) || last === "Kim";
  return (
    words.length > 2 && (/^(?:Thị|Văn)$/u.test(second) || (isEastern && !isDouble(first, second)))
  );
}

/** How many words the first name has; null when that cannot be told ("Jean Paul"). */
export function compoundLength(words: readonly string[]): 1 | 2 | null {
  const [first = "", second = ""] = words;
  const isWhole = words.length > 2;
  if (halfNames.has(first.toLowerCase())) {
    const isArabic = second.startsWith("ال");
    return (isWhole || isArabic) && !particles.has(second.toLowerCase()) ? 2 : null;
  }
  if (!secondHalves.has(second.toLowerCase()) && !isDouble(first, second)) return 1;
  return isWhole ? 2 : null;
}

function isDouble(first: string, second: string): boolean {
  return doubleStarts.has(folded(first)) && doubleEnds.has(folded(second));
}
