/** Consonants by what they sound like, over scripts: names are heard before they are written. */
const sounds = new Map(
  [
    "bbpfvبپفבפףपफबभवफ़",
    "kkcqxخكقکכךקखकचछ",
    "gggjجغگגגगघजझ",
    "ttتطثטתटठतथ",
    "ddدضדडढदधड़ढ़",
    "sssسشصשסצץशषसज़",
    "szزذظז",
    "llلלल",
    "mmمמםम",
    "nnنנןनणंँञङ",
    "rrرרर",
    "hhهحहהח",
  ].flatMap((row) => {
    const [sound = "", ...letters] = row;
    return letters.map((letter): [string, string] => [letter, sound]);
  }),
);

/** What is heard of a name apart from its vowels; of what is in no list, nothing. */
function heard(folded: string): string {
  const two = folded.replaceAll(/ch|kh/gu, "k").replaceAll("sh", "s").replaceAll("gh", "g");
  const all = Array.from(two)
    .map((letter) => sounds.get(letter) ?? "")
    .join("");
  return all.replaceAll(/(.)\1+/gu, "$1").replace(/(?<=.)h$/u, "");
}

/**
 * Whether two folded names of different scripts can be the same one. Vowels, which most of these
 * scripts leave out, do not count, and one consonant may differ: a doubt is no alarm.
 */
export function soundsAlike(one: string, other: string): boolean {
  const [a, b] = [heard(one), heard(other)];
  if (a === "" || b === "") return true;
  if (Math.max(a.length, b.length) < 3) return Array.from(a).some((sound) => b.includes(sound));
  return isOneApart(a, b);
}

/** Equal, or equal after one letter was put in, taken out or changed. */
function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  return short.slice(at) === rest || short.slice(at + 1) === rest;
}
