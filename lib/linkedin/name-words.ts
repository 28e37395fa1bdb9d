function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Titles before a name, lower case, without dots. */
export const titles = words(
  "dr dra prof professor mr mrs ms miss mme herr frau sir capt rev adv smt ssa dipl-ing д-р проф д د دكتور الدكتور ד״ר עו״ד פרופ डॉ श्री ดร",
);
/** Titles that are names or words too ("Maj", "Gen"): only with a dot behind them. */
export const dottedTitles = words(
  "ing mag eng engr er arq avv dott lic fr sr sra hon col lt maj gen dipl drs м م أ",
);
/** What only follows another title, in lower case: "Dr. med.", "Dr. h. c."; not "Dr. H. Brandt". */
export const afterTitles = words("med phil habil rer nat univ iur jur pol oec h c mult em");

/** Degrees and certificates behind a name, as they are written but without dots. */
export const credentials = words(
  "PhD phd MBA mba MSc BSc LLM LLB CPA CFA CFP FRM PMP CISSP SHRM-CP SHRM-SCP PHR CSM MPH EdD DBA DDS DPhil ACCA FCA FRCS MRICS PharmD PsyD Esq",
);
export const credentialsInCapitals = words([...credentials].join(" ").toUpperCase());
/** Degrees that are family names in capitals too ("Jonas MA"): only behind two other words. */
export const shortCredentials = words("MA MD MS BA BS JD RN PE CA DO");

/** Small words inside family names; with them no first name begins, or nobody can tell. */
export const particles = words(
  "van von der den de del della di da das do dos du la le el al bin ibn zu zum zur ter ten y e",
);

/** Half of a first name: the other half is the next word. */
export const halfNames = words("abd abdul abdel abu عبد أبو ابو");
/** The end of a first name of two words, whatever the first one is. */
export const secondHalves = words("eddine uddin ud-din الدين");
/** Here and below without accents. First names that are often the first of two, and names that are the second of two. */
export const doubleStarts = words(
  "ana anna anne jean joao jose juan karl hans luis maria marie mary pier gian",
);
export const doubleEnds = words(
  "ann anna anne antonio carlos claude heinz jane jose luc luca luisa louise manuel maria marie miguel pablo paolo paul pedro peter pierre rose",
);

/** Family names that are usually written first, so that the first word is not the first name. */
export const familyFirst = words(
  "nguyen tran le pham huynh hoang phan vu vo dang bui ho ngo duong truong dinh li wang zhang liu chen yang huang zhao wu zhou xu sun hu zhu lin guo gao zheng liang chan wong cheung leung choi park jung jeong kang yoon sato suzuki tanaka nagy kovacs szabo toth horvath",
);

/** What stands in a name's place and is none, or is cut too short to be said. */
export const notNames = words(
  "mohd muhd sri shri er st the team department recruiting recruitment hiring hr gmbh inc ltd llc limited group consulting services company",
);

/** A word as the lists above hold it. */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll("đ", "d");
}
