/** Scripts that put no space between words, or hang endings on a name. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const partOfWord = /[\p{L}\p{M}\p{N}]/u;

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

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  if (name === "") return places;
  for (let at = text.indexOf(name); at !== -1; ) {
    const end = at + name.length;
    const isWord = isEdge(before(text, at), name) && isEdge(after(text, end), name);
    if (isWord) places.push(at);
    at = text.indexOf(name, isWord ? end : at + 1);
  }
  return places;
}

function isEdge(neighbour: string, name: string): boolean {
  return !partOfWord.test(neighbour) || unspaced.test(name);
}

function before(text: string, at: number): string {
  return /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
}

function after(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}
