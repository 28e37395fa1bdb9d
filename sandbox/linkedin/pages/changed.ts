/** The markup with one thing said differently; it must have been said before. */
export function changed(markup: string, from: string, to: string): string {
  if (!markup.includes(from)) throw new Error(`The page does not hold ${from}`);
  return markup.replaceAll(from, to);
}
