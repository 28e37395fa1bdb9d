import { realMemberIds } from "./member-ids.ts";

/** A rule answers with what is wrong, or undefined. */
type Rule = (path: string, text: string) => string | undefined;

/** The longest file that one still reads in one go. */
const lineLimit = 300;
/** Names that say nothing about what is inside. */
const empty = new Set(["utils", "util", "helpers", "helper", "common", "types", "misc"]);

const isCode = (path: string): boolean => /\.(ts|tsx|mjs|js|css|html|yml)$/.test(path);

const shortEnough: Rule = (path, text) => {
  const lines = text.split("\n").length - 1;
  // The words on the screens are looked up by their key, not read from top to bottom.
  const isRead = isCode(path) && !path.startsWith("locales/");
  return isRead && lines > lineLimit ? `${lines} lines, more than ${lineLimit}` : undefined;
};

const tellingName: Rule = (path) => {
  const names = path.split("/").map((part) => part.split(".")[0] ?? "");
  const found = names.find((name) => empty.has(name.toLowerCase()));
  return found === undefined ? undefined : `"${found}" does not name what is inside`;
};

const kebabCase: Rule = (path) => {
  const name = path.split("/").at(-1) ?? "";
  return isCode(path) && /[A-Z_ ]/.test(name) ? "file names are in kebab-case" : undefined;
};

// The brackets keep these patterns from finding themselves.
const datedNotes: Rule = (_path, text) =>
  /\b(?:TO[D]O|FI[X]ME)\b(?!\(\d{4}-\d{2}-\d{2}\))/.test(text)
    ? "a note for later carries the day by which it is done, in brackets: (2027-01-31)"
    : undefined;

const noMachinePaths: Rule = (_path, text) => {
  const found = /(?<![\w.-])\/(?:wor[k]|roo[t]|hom[e]\/\w+)\/[\w.-]+/.exec(text)?.[0];
  return found === undefined ? undefined : `${found} is a path of one machine`;
};

const honestTests: Rule = (path, text) => {
  if (!/\.(test|spec)\.tsx?$/.test(path)) return undefined;
  const found = /\b(?:it|test|describe)\.(?:ski[p]|onl[y]|fixm[e]|tod[o])\b|\bwaitForTimeou[t]\(/;
  const match = found.exec(text)?.[0];
  return match === undefined ? undefined : `${match}: no skipped tests and no fixed waits`;
};

const madeUpPeople: Rule = (_path, text) => {
  const [id] = realMemberIds(text);
  return id === undefined ? undefined : `${id} could be a real member's id`;
};

const rules: readonly Rule[] = [
  shortEnough,
  tellingName,
  kebabCase,
  datedNotes,
  noMachinePaths,
  honestTests,
  madeUpPeople,
];

/**
 * @param path from the root, with `/`
 * @returns one sentence for each rule of the repository that the file breaks
 */
export function brokenRules(path: string, text: string): string[] {
  return rules
    .map((rule) => rule(path, text))
    .filter((broken) => broken !== undefined)
    .map((broken) => `${path}: ${broken}`);
}
