/**
 * Whether a name on a page can be that of the person on screen. A name that was read must be the
 * same one. One that the user typed may be shorter or a pet form of a part: a shared word is enough.
 */
export function isSameName(onScreen: string, onPage: string, isTyped: boolean): boolean {
  const [words, others] = [wordsOf(onScreen), wordsOf(onPage)];
  return isTyped
    ? words.some((word) => others.includes(word))
    : words.join(" ") === others.join(" ");
}

function wordsOf(name: string): string[] {
  return name.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean);
}
