function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Titles before a name, lower case, without dots. */
export const titles = words(
  "dr prof professor mr mrs ms mx miss herr frau sir dame dra dipl-ing д-р проф د دكتور الدكتور डॉ ดร",
);
/** Titles that are names too ("Maj", "Gen"): only with a dot behind them. */
export const dottedTitles = words(
  "ing mag eng engr er adv rev fr sr sra capt col lt maj gen hon diplom dipl",
);
/** What only follows another title: "Dr. med.", "Dr. h. c.". */
export const afterTitles = words("med phil habil rer nat univ iur jur pol oec h c mult in");

/** Degrees and certificates behind a name, as they are written but without dots. */
export const credentials = words(
  "PhD MBA MSc BSc MEng BEng LLM LLB CPA CFA CFP PMP CISSP SHRM-CP SHRM-SCP SPHR PHR CSM MPH EdD DBA DDS DMD DPhil ACCA FCA FRCS MRICS PharmD PsyD Esq",
);
export const credentialsInCapitals = words([...credentials].join(" ").toUpperCase());
/** Degrees that are family names in capitals too ("Jack MA"): only behind two other words. */
export const shortCredentials = words("MA MD MS BA BS JD RN PE CA DO");

/** Small words inside family names; in lower case they never begin with a first name. */
export const particles = words(
  "van von der den de del della di da das do dos du la le el al bin ibn zu zum zur ter ten y e",
);

/** Half of a first name: the other half is the next word. */
export const halfNames = words("abd abdul abdel abu عبد أبو ابو");

/** Family names that are usually written first, so that the first word is not the first name. */
export const familyFirst = words(
  "nguyễn nguyen trần tran lê phạm pham huỳnh huynh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương",
);
