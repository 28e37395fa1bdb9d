import { madeOnce } from "./made-once";

const format = madeOnce(() => new Intl.NumberFormat());

/** A whole number as people write it in the user's language. */
export function sayNumber(number: number): string {
  return format().format(number);
}
