import { safeText } from "./safe-text";

export interface TypedName {
  name: string;
  /** The word to greet with; null where nobody can tell which of several it is. */
  firstName: string | null;
}

const maxLength = 200;
/** Written family name first, or without a space between the two: greeted whole. */
const greetedWhole = /^[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}ー・\s]+$/u;
const greetable = /^\p{L}[\p{L}\p{M}'’-]+$/u;
/** Titles, and the beginnings of family names. */
const noFirstName =
  /^(?:dr|mr|mrs|ms|prof|sir|herr|frau|van|von|de|da|di|du|del|la|le|al|el|bin|ibn|st)$/iu;

/**
 * The name a user gives a person, as it was typed; null when there is none in the text. What people
 * put around their names on pages is not taken off here (`person-name.ts` is a fiftieth of the
 * popup): whoever types a name sees what becomes of it.
 */
export function typedName(text: string): TypedName | null {
  const name = safeText(text);
  if (name === null || name.length > maxLength || !/\p{L}/u.test(name)) return null;
  const [first = "", ...rest] = name.split(" ");
  if (rest.length === 0 || greetedWhole.test(name)) return { name, firstName: name };
  return { name, firstName: greetable.test(first) && !noFirstName.test(first) ? first : null };
}

/**
 * The word a user wants a person greeted by, as it was typed; `firstName` null for an empty field:
 * without one. Null when there is no name in the text.
 */
export function typedFirstName(text: string): Pick<TypedName, "firstName"> | null {
  if (text.trim() === "") return { firstName: null };
  const name = safeText(text);
  if (name === null || name.length > maxLength || !/\p{L}/u.test(name)) return null;
  return { firstName: name };
}
