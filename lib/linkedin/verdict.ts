import type { EvidenceKind, LayoutReport, SlugKey } from "./layouts/report";
import { decodeMemberId, profileUrn } from "./member-id";
import type { NoUrn } from "./no-urn";
import type { Reading } from "./reading";
import { slugNumber } from "./slug-number";

export interface Verdict extends Pick<Reading, "urn" | "evidence" | "confidence" | "self"> {
  reason: NoUrn | null;
  /** False when the page speaks of two people: then its name may be the other one's. */
  isConsistent: boolean;
}

/** Every id and number that the layouts found, before anything is decided. */
export interface Evidence {
  /** One kind for each id found, with repeats. */
  kinds: readonly EvidenceKind[];
  ids: readonly string[];
  numbers: readonly number[];
  /** The slug ends with the member number of every id found. */
  slugEndsWithNumber: boolean;
}

/**
 * Evidence that binds an id to the slug by itself (reference 4.3). Not E2, which the reference
 * counts here: whoever writes a comment, a message or a post can write such a link, with the slug
 * of one person and the id of another. E2, E4 and E5 need a second kind, or a number.
 */
const strong: ReadonlySet<EvidenceKind> = new Set(["E1", "E3", "E6"]);

/**
 * What all layouts found, put together. A slug that is an id itself is evidence too, of kind E6
 * (reference linkedin-pages 4.3).
 */
export function gatherEvidence(reports: readonly LayoutReport[], key: SlugKey): Evidence {
  const found = reports.flatMap((report) => report.candidates);
  const candidates = key.isId ? [...found, { id: key.slug, kind: "E6" } as const] : found;
  const ids = [...new Set(candidates.map(({ id }) => id))];
  const number = slugNumber(key.slug);
  return {
    kinds: candidates.map(({ kind }) => kind),
    ids,
    numbers: reports.flatMap((report) => report.numbers),
    slugEndsWithNumber: ids.length > 0 && ids.every((id) => numberOf(id) === number),
  };
}

/**
 * Decides once, from everything every layout found: all candidates must be one id, every member
 * number must be that id's. Any doubt means no urn (reference linkedin-pages 4.3 to 4.5).
 */
export function decide(reports: readonly LayoutReport[], evidence: Evidence): Verdict {
  if (isOwnProfile(reports, evidence)) return { ...refused("own-profile"), self: true };
  const [contradiction] = reports.flatMap((report) => report.contradictions);
  if (contradiction !== undefined) return inconsistent(contradiction);
  const [id, ...others] = evidence.ids;
  if (others.length > 0) return inconsistent("ids-disagree");
  if (id === undefined) return refused(whyNothing(reports));
  if (evidence.numbers.some((number) => number !== numberOf(id))) {
    return inconsistent("numbers-disagree");
  }
  return judge(id, evidence);
}

/** Only for an id that nothing contradicts. */
function judge(id: string, { kinds, numbers, slugEndsWithNumber }: Evidence): Verdict {
  const evidence: string[] = [
    ...[...new Set(kinds)].sort(),
    ...(numbers.length > 0 ? ["number"] : []),
    ...(slugEndsWithNumber ? ["slug-number"] : []),
  ];
  if (!kinds.some((kind) => strong.has(kind)) && evidence.length < 2) {
    return refused("weak-evidence");
  }
  return {
    urn: profileUrn(id),
    evidence,
    confidence: evidence.length > 1 ? "high" : "medium",
    self: false,
    reason: null,
    isConsistent: true,
  };
}

/** No id anywhere: a page for guests never has one, others may get one while they load. */
function whyNothing(reports: readonly LayoutReport[]): NoUrn {
  if (reports.length === 0) return "layout-unknown";
  return reports.every(({ layout }) => layout === "guest") ? "signed-out" : "no-evidence";
}

/** Nobody is sent a message by themselves; an id of the viewer's anywhere here is a refusal too. */
function isOwnProfile(reports: readonly LayoutReport[], { ids }: Evidence): boolean {
  const viewer = new Set(reports.flatMap((report) => report.viewer.memberNumbers));
  const isViewers = ids.length > 0 && ids.every((id) => viewer.has(numberOf(id) ?? 0));
  return isViewers || reports.some((report) => report.isOwn);
}

function numberOf(id: string): number | undefined {
  return decodeMemberId(id)?.memberNumber;
}

function refused(reason: NoUrn): Verdict {
  return { urn: null, evidence: [], confidence: "none", self: false, reason, isConsistent: true };
}

function inconsistent(reason: NoUrn): Verdict {
  return { ...refused(reason), isConsistent: false };
}
