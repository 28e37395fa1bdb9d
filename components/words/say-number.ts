/** A whole number as people write it in the user's language. */
export function sayNumber(number: number): string {
  return new Intl.NumberFormat().format(number);
}
