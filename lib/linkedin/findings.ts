import type { EvidenceKind, LayoutReport, PersonText } from "./layouts/report";
import type { Reading } from "./reading";

type Finding = Reading["findings"][number];
type Verdict = Finding["verdict"];

const sources = {
  E1: "card-keys",
  E2: "same-link",
  E3: "stored-response",
  E4: "connections-link",
  E5: "message-link",
  E6: "address",
} as const satisfies Record<EvidenceKind, Finding["source"]>;

const kinds = ["E1", "E2", "E3", "E4", "E5", "E6"] as const;

/** What a verdict was made of, and how it ended. */
export interface Considered {
  reports: readonly LayoutReport[];
  kinds: readonly EvidenceKind[];
  numbers: readonly number[];
  /** Whether the slug ends with the member number of the id that was found. */
  slugEndsWithNumber: boolean;
  hasUrn: boolean;
  isConsistent: boolean;
  /** A name is shown that the slug speaks against. */
  isDoubtful: boolean;
  /** What is believed of the person's words. */
  text: PersonText;
}

/** Every fact that was looked for, with its source and what became of it, in the order of trust. */
export function findingsOf(
  considered: Considered,
  { degree, message, viewer }: Pick<Reading, "degree" | "message" | "viewer">,
): Finding[] {
  const { text } = considered;
  const viewerKnown = viewer.slug !== null || viewer.memberNumber !== null;
  return [
    ...kinds.map((kind) => idFinding(considered, kind)),
    numberFinding(considered, "page-numbers", considered.numbers.length),
    numberFinding(considered, "slug-ending", considered.slugEndsWithNumber ? 1 : 0),
    textFinding("name", text.nameSource ?? "nowhere", text.name !== null, considered),
    firstNameFinding(considered),
    textFinding("headline", "top-card", text.headline !== null, considered),
    textFinding("company", "top-card", text.company !== null, considered),
    textFinding("degree", "top-card", degree !== "unknown", considered),
    textFinding("message", "top-card", message !== "unknown", considered),
    textFinding("viewer", viewerKnown ? "page-data" : "nowhere", viewerKnown, considered),
  ];
}

function idFinding(considered: Considered, kind: EvidenceKind): Finding {
  const count = considered.kinds.filter((each) => each === kind).length;
  return { fact: "id", source: sources[kind], count, verdict: verdictOn(considered, count) };
}

function verdictOn({ isConsistent, hasUrn }: Considered, count: number): Verdict {
  if (count === 0) return "not-there";
  if (!isConsistent) return "contradicts";
  return hasUrn ? "believed" : "too-weak";
}

function numberFinding(
  considered: Considered,
  source: "page-numbers" | "slug-ending",
  count: number,
): Finding {
  const verdict = verdictOn(considered, count);
  return {
    fact: "member-number",
    source,
    count,
    verdict: verdict === "believed" ? "agrees" : verdict,
  };
}

function firstNameFinding(considered: Considered): Finding {
  const { firstName, firstNameGuessed } = considered.text;
  const source = firstNameGuessed ? "whole-name" : "page-data";
  return textFinding(
    "first-name",
    firstName === null ? "nowhere" : source,
    firstName !== null,
    considered,
  );
}

/** Words of a page that speaks of two people are there, but nothing of them is believed. */
function textFinding(
  fact: Finding["fact"],
  source: Finding["source"],
  isKnown: boolean,
  { isConsistent, isDoubtful }: Considered,
): Finding {
  if (isKnown) return { fact, source, count: 1, verdict: "believed" };
  if (isDoubtful && fact === "name") {
    return { fact, source: "top-card", count: 1, verdict: "too-weak" };
  }
  return { fact, source: "nowhere", count: 0, verdict: isConsistent ? "not-there" : "contradicts" };
}
