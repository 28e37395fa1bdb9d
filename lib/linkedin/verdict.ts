import type {
  Candidate,
  Contradiction,
  EvidenceKind,
  LayoutReport,
  SlugKey,
} from "./layouts/report";
import { decodeMemberId, isProfileId, profileUrn } from "./member-id";
import type { Reading } from "./reading";
import { slugNumber } from "./slug-number";

/** Why a reading has no urn. After a contradiction nothing that the page says is believed. */
export type NoUrn =
  | Contradiction
  | "own-profile"
  | "layout-unknown"
  | "no-evidence"
  | "weak-evidence"
  | "ids-disagree"
  | "numbers-disagree";

export interface Verdict extends Pick<Reading, "urn" | "evidence" | "confidence" | "self"> {
  reason: NoUrn | null;
  /** False when the page speaks of two people: then its name may be the other one's. */
  isConsistent: boolean;
}

/** Evidence that binds an id to the slug by itself; E4 and E5 only do together (reference 4.3). */
const strong: ReadonlySet<EvidenceKind> = new Set(["E1", "E2", "E3", "E6"]);

/**
 * Decides once, from everything every layout found: all candidates must be one id, every member
 * number must be that id's. Any doubt means no urn (reference linkedin-pages 4.3 to 4.5).
 */
export function decide(reports: readonly LayoutReport[], key: SlugKey): Verdict {
  const candidates = [...reports.flatMap((report) => report.candidates), ...fromAddress(key)];
  const ids = [...new Set(candidates.map(({ id }) => id))];
  const isOwn = isOwnProfile(reports, ids);
  if (isOwn) return { ...refused("own-profile"), self: true };
  const [contradiction] = reports.flatMap((report) => report.contradictions);
  if (contradiction !== undefined) return inconsistent(contradiction);
  if (ids.length > 1) return inconsistent("ids-disagree");
  const [id] = ids;
  if (id === undefined) return refused(reports.length === 0 ? "layout-unknown" : "no-evidence");
  return judge(
    id,
    candidates,
    reports.flatMap((report) => report.numbers),
    key,
  );
}

function judge(
  id: string,
  candidates: readonly Candidate[],
  numbers: readonly number[],
  key: SlugKey,
): Verdict {
  const memberNumber = decodeMemberId(id)?.memberNumber;
  if (numbers.some((number) => number !== memberNumber)) return inconsistent("numbers-disagree");
  const kinds = [...new Set(candidates.map(({ kind }) => kind))].sort();
  const evidence: string[] = [
    ...kinds,
    ...(numbers.length > 0 ? ["number"] : []),
    ...(!key.isId && slugNumber(key.slug) === memberNumber ? ["slug-number"] : []),
  ];
  if (!kinds.some((kind) => strong.has(kind)) && evidence.length < 2)
    return refused("weak-evidence");
  return {
    urn: profileUrn(id),
    evidence,
    confidence: evidence.length > 1 ? "high" : "medium",
    self: false,
    reason: null,
    isConsistent: true,
  };
}

function fromAddress(key: SlugKey): Candidate[] {
  return key.isId && isProfileId(key.slug) ? [{ id: key.slug, kind: "E6" }] : [];
}

/** Nobody is sent a message by themselves; an id of the viewer's anywhere here is a refusal too. */
function isOwnProfile(reports: readonly LayoutReport[], ids: readonly string[]): boolean {
  const viewer = new Set(reports.flatMap((report) => report.viewerNumbers));
  const numbers = ids.map((id) => decodeMemberId(id)?.memberNumber ?? 0);
  return (
    reports.some((report) => report.isOwn) ||
    (numbers.length > 0 && numbers.every((number) => viewer.has(number)))
  );
}

function refused(reason: NoUrn): Verdict {
  return { urn: null, evidence: [], confidence: "none", self: false, reason, isConsistent: true };
}

function inconsistent(reason: NoUrn): Verdict {
  return { ...refused(reason), isConsistent: false };
}
