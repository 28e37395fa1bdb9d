import { contradictions, type NoUrn } from "./no-urn";

const reasons: ReadonlySet<string> = new Set(contradictions);

/** Whether a reading contradicts itself: the page is on its way from one person to another. */
export function speaksOfTwo({ reason }: { reason: NoUrn | null }): boolean {
  return reason !== null && isContradiction(reason);
}

/** Whether this reason for having no urn is that of a page that names two people. */
export function isContradiction(reason: NoUrn): reason is (typeof contradictions)[number] {
  return reasons.has(reason);
}
