/** A word of the code as the texts' keys spell it: Chrome allows no hyphen there. */
type Spelled<W extends string> = W extends `${infer Start}-${infer Rest}`
  ? `${Start}_${Spelled<Rest>}`
  : W;

/**
 * The key of the text for one word of a closed set, such as "failure.no_key". A word without a text
 * does not compile where this is used, and each costs no more than its text.
 */
export function wordKey<G extends string, W extends string>(group: G, word: W) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says what `replaceAll` does
  return `${group}.${word.replaceAll("-", "_")}` as `${G}.${Spelled<W>}`;
}
