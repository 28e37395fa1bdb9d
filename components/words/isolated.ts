/** Words of any script inside a sentence of another, without turning it around. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
