import { unfilledPlaces } from "./unfilled-places";

/** Puts a value into every place of one variable that is left in a text, and touches nothing else. */
export function fillPlaces(text: string, name: string, value: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const place of unfilledPlaces(text)) {
    if (place.name !== name || place.isQuestion) continue;
    pieces.push(text.slice(at, place.start), value);
    at = place.end;
  }
  return pieces.join("") + text.slice(at);
}
