/** The page speaks of somebody else than the address: nothing that it says is believed. */
export const contradictions = [
  "other-person",
  "two-cards",
  "recipient-differs",
  "ids-disagree",
  "numbers-disagree",
  // The page went to another address between the question and its answer.
  "page-moved",
] as const;

/** There is nothing wrong with the page, only not enough in it. */
const gaps = [
  "own-profile",
  "still-loading",
  "layout-unknown",
  "signed-out",
  "no-evidence",
  "weak-evidence",
  "page-not-readable",
  "address-only",
] as const;

/** Every reason for which a person has no urn. */
export const noUrnReasons = [...contradictions, ...gaps] as const;
export type NoUrn = (typeof noUrnReasons)[number];
