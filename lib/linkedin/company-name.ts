import { safeText } from "./safe-text";

const nextPart = /(?<=\S)\s*(?:[|•;,@(\p{So}]|\s[·–—-]\s|(?<=\p{Ll}{4})\.(?:\s|$)).*$/u;
/** One who was there, would like to be, or is only good at it; and what "at" leads to that is no name. */
const noCompany =
  /\b(?:open to|look|seek|aspir|incoming|former|ex\b|previous|retired|good|great|best).* at | at (?:(?:scale|large|heart|home|work|stealth)$|(?:an?|the|my|your|our|every|all|any|\d+(?:x|[ap]m)?)\b)/iu;
/** Small words that join the parts of a name; after any other the headline has gone on. */
const smallWord =
  / (?!(?:of|(?<=of )the|and|for|und|et|d[aeiou]s?|del|van|von|zu[mr]?|l[aeo]s?|y|e) )\p{Ll}/u;

/** The company of a line such as "Brandt Mill · University of Aarhus"; null for an empty line. */
export function companyOfLine(line: string): string | null {
  return safeText(line.split(/\s·\s/u)[0] ?? "");
}

/**
 * The company that a headline (as safeText leaves it) names, such as "Head of Design at Brandt Mill |
 * Speaker". Null for any other, and for what may be something else ("at scale", "open to work at …"):
 * a template has words for that case.
 */
export function companyInHeadline(headline: string | null): string | null {
  const first = headline?.replace(nextPart, "") ?? "";
  const company = / at ((?:\p{Ll}?\p{Lu}|\p{Lo}|\d)(?:(?! at ).)*)$/u.exec(first)?.[1];
  return !company || noCompany.test(first) || smallWord.test(company) ? null : company;
}
