import { cleanName, firstNameOf } from "./person-name";

export interface TypedName {
  name: string;
  /** The word to greet with; null where nobody can tell which of several it is. */
  firstName: string | null;
}

/** The name a user gives a person, cleaned as a page's is; null when there is none in the text. */
export function typedName(text: string): TypedName | null {
  const name = cleanName(text);
  if (name === null) return null;
  return { name, firstName: firstNameOf(text) ?? (name.includes(" ") ? null : name) };
}
