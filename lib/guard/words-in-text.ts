/** A text to somebody, and what they and their company are called. */
export interface Written {
  name: string | null;
  company: string | null;
  text: string;
}

/** What was said of somebody in a text to them: words that would be wrong in a text to another. */
export interface SaidOf {
  /** Whoever it was; empty where only the address is known. */
  name: string;
  words: string[];
}

const legalForm = /[\s,]+(?:GmbH|AG|SE|Inc|LLC|Ltd|PLC|BV|NV|SA|SAS|SL|AB|AS|Oy|KG)\.?$/iu;

/**
 * The names and companies that stand in the texts to them. What stands in a text to somebody else as
 * well is the user's own wording ("we also work for Nordwind") and left out. A part of a word counts
 * here: it only says what to look for, and that is looked for as a whole word.
 */
export function saidInTexts(texts: readonly Written[]): SaidOf[] {
  return texts.flatMap((written) => {
    const words = namesOf(written).filter(
      (word) =>
        written.text.includes(word) &&
        texts.every((each) => !each.text.includes(word) || namesOf(each).includes(word)),
    );
    return words.length === 0 ? [] : [{ name: written.name ?? "", words }];
  });
}

/** "dos", "van": of a name with capital letters, a word without one, which stands in any sentence. */
function isParticle(word: string, name: string): boolean {
  return /\p{Lu}/u.test(name) && /^[\p{Ll}\p{M}'’]+$/u.test(word);
}

/** The longest first, so that "Brandt Mill" is found before "Brandt". */
function namesOf({ name, company }: Pick<Written, "name" | "company">): string[] {
  const firm = company?.replace(legalForm, "").trim();
  const words = name?.split(/\s+/u).filter((word) => !isParticle(word, name)) ?? [];
  return [...new Set([company, firm, name, ...words])]
    .filter((word) => word !== null && word !== undefined)
    .filter((word) => word.length > 2 || /\p{sc=Han}{2}/u.test(word))
    .sort((one, other) => other.length - one.length);
}
