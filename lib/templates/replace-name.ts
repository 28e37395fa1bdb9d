import { placesOf } from "../kernel/whole-words";

/** Whether a name stands in a text as a word of its own: "Ada" is not in "Adalbert". */
export function hasName(text: string, name: string): boolean {
  return placesOf(text, name).length > 0;
}

/** Puts one name into every place of another, and touches nothing else. */
export function replaceName(text: string, from: string, to: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const start of placesOf(text, from)) {
    pieces.push(text.slice(at, start), to);
    at = start + from.length;
  }
  return pieces.join("") + text.slice(at);
}
