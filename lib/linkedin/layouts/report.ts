import type { Reading } from "../reading";

/**
 * Why an id belongs to the slug in the address (reference linkedin-pages 4.3): E1 card keys, E2 an
 * id in a link of the same slug, E3 a stored response that names the slug, E4 and E5 links inside
 * the bound top card, E6 the address itself.
 */
export type EvidenceKind = "E1" | "E2" | "E3" | "E4" | "E5" | "E6";

export interface Candidate {
  id: string;
  kind: EvidenceKind;
}

/** Signs that a page speaks of two people at once; then nothing it says is believed. */
export type Contradiction = "other-person" | "two-cards" | "recipient-differs";

export interface PersonText
  extends Pick<Reading, "name" | "firstName" | "firstNameGuessed" | "headline" | "company"> {
  /** Where the name is from: what is shown, or what the page keeps beside it. */
  nameSource: "top-card" | "page-data" | null;
  /** The slug that the card with the name carries; null where there is no card. */
  slug: string | null;
}

/** Whoever is signed in, under every name the page has for them. */
export interface ViewerReport {
  slugs: readonly string[];
  memberNumbers: readonly number[];
}

/** Everything one layout found about the person of the slug. It decides nothing. */
export interface LayoutReport extends Pick<Reading, "layout" | "degree" | "message"> {
  candidates: readonly Candidate[];
  contradictions: readonly Contradiction[];
  /** Member numbers that the page gives for the person shown (4.4). */
  numbers: readonly number[];
  viewer: ViewerReport;
  /** The page offers to edit this profile, or calls it the viewer's. */
  isOwn: boolean;
  text: PersonText;
}

/** Whom the address names: a slug in its one form, or an id as it stands. */
export interface SlugKey {
  slug: string;
  isId: boolean;
}

/** One family of pages: how to know it, and how to read it. */
export interface Layout {
  isShown: (doc: Document) => boolean;
  read: (doc: Document, key: SlugKey) => LayoutReport;
}

export const noText: PersonText = {
  name: null,
  nameSource: null,
  slug: null,
  firstName: null,
  firstNameGuessed: false,
  headline: null,
  company: null,
};

export const noViewer: ViewerReport = { slugs: [], memberNumbers: [] };
