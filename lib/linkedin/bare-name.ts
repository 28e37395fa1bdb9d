import { credentials, credentialsInCapitals, shortCredentials } from "./name-words";
import { withoutTitles } from "./name-titles";
import { dropStrayJoiners, safeText } from "./safe-text";

/** Letters in costume: mathematical alphabets and full-width forms. */
const costume = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/gu;
const arrow = /(?<=\S\s*)[←-⇿➔-➾▶►»]/gu;
const pictures =
  /#[\p{L}\p{M}\d_]+|[\d#*]\uFE0F?\u20E3|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}\p{Me}\p{Co}\uFE0E\uFE0F*_#=+~^<>]/gu;
/** A quotation mark inside a Hebrew word is a letter's sign, as in a doctor's title. */
const gershayim = /(?<=\p{sc=Hebr})["”](?=\p{sc=Hebr})/gu;
const asides =
  /[([（【][^)\]）】]*(?:[)\]）】]|$)|(?<=\S.*)(?:"[^"]*"|“[^”]*”)|[)\]）】"“”{}]|(?<![\p{L}\p{M}])['’‘]|['’‘](?![\p{L}\p{M}])/gu;
const pronouns = /\s(?:she|he|they|sie|er|elle|il|iel|ella|él|ela|hun|han|hon|lei|lui)\s?\/.*$/iu;
const degree = /\s(?:Ph\.? ?D|[BM]\.? ?(?:Sc|Tech|Eng|Ed|Com))\.?$/u;
/** Also a telephone number. */
const counter = /(?:\s[\d./-]+)+$/u;
/** What follows is what the person does, not who it is. A dot inside a word is Catalan. */
const slogan = /\s*(?:[|｜•‖\\].*|\s[-–—/·:&@].*|\s\S*(?:@|:\/\/|www\.).*)$/u;
const comma = /\s*[,،，、;]\s*/u;
const looseEnds = /^[^\p{L}\p{N}]+|[\s\-–—,:/&|]+$/gu;
/** Longer than any name with its decoration; also what keeps the steps below quick. */
const maxRaw = 400;
const maxName = 200;

/** A name without what is put around it, its letters as they are; null when no name is left. */
export function bareName(raw: string): string | null {
  const text = undressed(raw);
  const name = text === null ? "" : peel(text);
  return /\p{L}/u.test(name) && name.length <= maxName ? name : null;
}

/** A name without pictures and hidden characters, but with titles, degrees and slogans. */
export function undressed(raw: string): string | null {
  const text = safeText(raw.replaceAll(costume, (letter) => letter.normalize("NFKC")));
  if (text === null || text.length > maxRaw || /linkedin/iu.test(text)) return null;
  const letters = text.replaceAll(arrow, "|").replaceAll(pictures, " ");
  return dropStrayJoiners(letters).replaceAll(gershayim, "״").trim();
}

/** Takes layer after layer off: behind a degree there can be a counter ("Ada Brandt (3) PhD"). */
function peel(name: string): string {
  const bare = [withoutAsides, beforeComma, withoutTitles, withoutCredentials].reduce(
    (left, step) => step(left),
    name,
  );
  const trimmed = dropStrayJoiners(bare.replaceAll(looseEnds, ""));
  return trimmed === name ? name : peel(trimmed);
}

function withoutAsides(name: string): string {
  const spaced = name.replaceAll(asides, " ").replaceAll(/\s+/gu, " ").replaceAll(looseEnds, "");
  return [pronouns, slogan, counter, degree].reduce((left, end) => left.replace(end, ""), spaced);
}

/** "Ada Brandt, whatever" is Ada Brandt; "Brandt, Ada" stays, for nobody can tell. */
function beforeComma(name: string): string {
  const [head = "", ...tails] = name.split(comma);
  const behind = tails.flatMap((tail) => tail.split(" ")).filter(Boolean);
  if (behind.every((word) => isCredential(word, 3, false))) return head;
  const isPerhapsName = behind.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(behind[0] ?? "");
  return head.includes(" ") && !isPerhapsName ? head : name;
}

function withoutCredentials(name: string): string {
  const words = name.split(" ");
  const capitals = !/\p{Ll}/u.test(name);
  while (words.length > 1 && isCredential(words.at(-1) ?? "", words.length, capitals)) words.pop();
  return words.join(" ");
}

/** `capitals`: the whole name is in capitals, where "MA" can as well be a family name. */
function isCredential(word: string, count: number, capitals: boolean): boolean {
  const plain = word.replaceAll(".", "");
  if (credentialsInCapitals.has(plain)) return true;
  return !capitals && (credentials.has(plain) || (count > 2 && shortCredentials.has(plain)));
}
