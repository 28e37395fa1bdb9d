import { safeText } from "./safe-text";

const nextPart = /\s*(?:[|•;,@(]|\s[·–—-]\s).*$/u;

/** The company of a line such as "Brandt Mill · University of Aarhus"; null for an empty line. */
export function companyOfLine(line: string): string | null {
  return safeText(line.split(/\s·\s/u)[0] ?? "");
}

/** "Head of Design at Brandt Mill | Speaker" names the company; any other headline does not. */
export function companyInHeadline(headline: string | null): string | null {
  const first = headline?.replace(nextPart, "") ?? "";
  const company = / at (?<company>(?:(?! at ).)+)$/u.exec(first)?.groups?.["company"];
  return company === undefined ? null : safeText(company);
}
