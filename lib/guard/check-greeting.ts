import { type Address, findAddress } from "./find-address";
import { foldName } from "./fold-name";
import { type Called, isCalled } from "./is-called";
import { isKnownName } from "./known-forms";
import { namesOf, type Person, wordsOf } from "./names-of";

/** The name that a text greets although the person is called otherwise; UTF-16 offsets in the text. */
export interface WrongName {
  name: string;
  start: number;
  end: number;
}

/**
 * A greeting at the beginning of a text with a name that is not this person's; null where it is
 * theirs, a short form of it, nobody's, or where nobody can tell (an address that is no name, two
 * scripts that cannot be compared). Total, and bounded whatever the length of the text.
 */
export function checkGreeting(text: string, person: Person): WrongName | null {
  const address = findAddress(text);
  if (address === null) return null;
  const { inflects, isTitled, isFull } = address;
  const names = namesOf(person);
  const answers = address.names.map(({ text: word }, at) => {
    const isFamily = isTitled || (isFull && at === address.names.length - 1);
    return isCalled(word, names, { inflects, isFamily, initials: true });
  });
  return isWrong(address, answers, person) ? wrongName(text, address, answers) : null;
}

/** Whether this person may be called by the word, beyond doubt: initials prove no name. */
export function mayBeCalled(word: string, person: Person): boolean {
  const meant = { inflects: "no", isFamily: false, initials: false } as const;
  return isCalled(word, namesOf(person), meant) === "yes";
}

function isWrong(address: Address, answers: readonly Called[], { name }: Person): boolean {
  // A family name says nothing of somebody of whom only a first name is known.
  if (address.isTitled && name !== null && wordsOf(name).length < 2) return false;
  const isKnownWhole = name !== null && wordsOf(name).length > 1;
  if (answers.includes("yes")) return address.isFull && isKnownWhole && isOther(address, answers);
  return answers.includes("no");
}

/** For Ada Brandt: "Ada Smith" has the same first name, and "Tom Brandt" is of the same family. */
function isOther({ names }: Address, answers: readonly Called[]): boolean {
  if (answers[0] === "yes") return answers.at(-1) === "no";
  const isName = isKnownName(foldName(names[0]?.text ?? ""));
  return isName && answers.slice(0, -1).every((answer) => answer === "no");
}

function wrongName(text: string, { names }: Address, answers: readonly Called[]): WrongName {
  const from = answers.includes("yes") ? 0 : answers.indexOf("no");
  const start = names[from]?.start ?? 0;
  const end = names.at(-1)?.end ?? start;
  return { name: text.slice(start, end), start, end };
}
