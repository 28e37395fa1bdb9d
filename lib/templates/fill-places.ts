import { unfilledPlaces } from "./unfilled-places";

/** Puts a value into every place of one name that is left in a text, and touches nothing else. */
export function fillPlaces(text: string, name: string, value: string): string {
  return unfilledPlaces(text)
    .filter((place) => place.name === name)
    .reduceRight((left, { start, end }) => left.slice(0, start) + value + left.slice(end), text);
}
