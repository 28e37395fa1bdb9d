/** Where a word stands in a text as it is written and as a whole; null where it does not. Linear. */
export function findWord(text: string, word: string): { start: number; end: number } | null {
  if (word === "") return null;
  let at = text.indexOf(word);
  while (at >= 0 && !isWhole(text, at, at + word.length)) at = text.indexOf(word, at + 1);
  return at < 0 ? null : { start: at, end: at + word.length };
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !goesOn(text.slice(Math.max(0, start - 1), start + 1)) && !goesOn(text.slice(end - 1, end + 1))
  );
}

/** Two letters of one word; Chinese and Japanese have no border there. */
function goesOn(pair: string): boolean {
  return /^(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}]){2}$/u.test(pair);
}
