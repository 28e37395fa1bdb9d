/** Letters that decomposing leaves whole, and one way to write them in plain Latin. */
const latin = letters("ßss æae œoe øo đd ðd łl ıi þth əe ŀl");
/** Letter by letter, close to passports (ICAO 9303); what else is usual is evened out below. */
const cyrillic = letters(
  "аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi єye ґg ђdj јj љlj њnj ћc џdz",
);
const greek = letters(
  "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξks οo πp ρr σs ςs τt υy φf χch ψps ωo",
);
const arabic = letters("ىي ةه ؤو ئي ٱا ـ");

const plain = new Map([...latin, ...cyrillic, ...greek, ...arabic]);
/** Accents of Latin, Greek and Cyrillic; the vowel points and hamzas of Arabic and Hebrew. */
const marks = /[\u0300-\u036F\u0591-\u05C7\u064B-\u0655\u0670]/gu;

/**
 * A word as names are compared: small letters without accents, Cyrillic and Greek in Latin letters.
 * What others write otherwise in Latin ("Müller", "Mueller") is left to whoever compares.
 */
export function foldName(word: string): string {
  const bare = word.toLowerCase().normalize("NFKD").replaceAll(marks, "").normalize("NFC");
  return Array.from(bare)
    .map((letter) => plain.get(letter) ?? letter)
    .join("");
}

/** The same where a German or Nordic letter is written out: "ö" as "oe". Null where there is none. */
export function spelledOut(word: string): string | null {
  const small = word.toLowerCase().normalize("NFC");
  const out = small
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("å", "aa")
    .replaceAll("ø", "oe");
  return out === small ? null : foldName(out);
}

/** Evens out how Slavic and Greek names are put into Latin letters: "Yuliya", "Julia"; "Alexey", "Aleksei". */
export function evenedOut(folded: string): string {
  return folded
    .replaceAll("x", "ks")
    .replaceAll("kh", "h")
    .replaceAll("ch", "h")
    .replaceAll(/[yj]/gu, "i")
    .replaceAll("w", "v")
    .replaceAll("ph", "f")
    .replaceAll("ou", "u")
    .replaceAll(/(.)\1+/gu, "$1");
}

function letters(pairs: string): [string, string][] {
  return pairs.split(" ").map((pair) => {
    const [letter = "", ...others] = pair;
    return [letter, others.join("")];
  });
}
