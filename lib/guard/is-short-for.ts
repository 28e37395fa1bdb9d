import { isKnownName, isOwnName } from "./known-forms";

/** What makes a family name of a first name. */
const ofFamily = /(?:s[eo]n|ez|ova?)$/u;

/**
 * Whether one folded first name goes for the other by its letters: "Max" for Maximilian, "Juanito" for
 * Juan, "Hans" for Hanspeter; not "Jan" for Jana, nor "Paul" for Pauline.
 */
export function isShortFor(word: string, name: string): boolean {
  const isLonger = word.length > name.length;
  // The tables know which longer ones are forms; any other that they know is somebody else's name.
  if (isLonger && (isKnownName(word) || ofFamily.test(word))) return false;
  const [short, long] = isLonger ? [name, word] : [word, name];
  const more = long.length - short.length;
  // A name of its own is short for none but one that is put together: it is in no table.
  const isTogether = more > 3 && !isKnownName(name) && !ofFamily.test(name);
  if (!isLonger && isOwnName(word) && !isTogether) return false;
  if (more < 2) return !isLonger && short.length > 3 && long.startsWith(short);
  return (short.length > 2 && long.startsWith(short)) || (short.length > 3 && long.endsWith(short));
}
