/** Why a reading has no urn, where the page spoke of somebody else than the address, too. */
const contradictions: ReadonlySet<string> = new Set([
  "other-person",
  "two-cards",
  "recipient-differs",
  "ids-disagree",
  "numbers-disagree",
  "page-moved",
]);

/** Whether a reading contradicts itself: the page is on its way from one person to another. */
export function speaksOfTwo({ reason }: { reason: string | null }): boolean {
  return reason !== null && contradictions.has(reason);
}
