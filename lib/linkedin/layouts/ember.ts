import { decodeMemberId } from "../member-id";
import { attribute, contains, findAll, hasAny, isPutAway, isShown, textOf } from "../page-dom";
import { degreeOfMark, onlyDegree } from "./degree-mark";
import { offersEdit } from "./edit-link";
import { messageButton } from "./ember-actions";
import { type Blobs, readBlobs } from "./ember-blobs";
import { selectors } from "./ember-selectors";
import { emberText } from "./ember-text";
import type { Candidate, Layout, LayoutReport, SlugKey } from "./report";
import { sameLinkCandidates } from "./same-link";
import { type Binding, bindingOf, cardAroundHeading } from "./top-card";

interface TopCard {
  element: Element;
  binding: Binding;
}

export const ember: Layout = {
  isShown: (doc) => hasAny(doc, selectors.family),
  read: readEmber,
};

function readEmber(doc: Document, key: SlugKey): LayoutReport {
  const cards = topCardsOf(doc, key).map(
    (element): TopCard => ({ element, binding: bindingOf(element, key) }),
  );
  const bound = cards.find((card) => isBound(card, key))?.element ?? null;
  const blobs = readBlobs(doc, key);
  // Of a card that names another slug nothing is taken; a record that names this one still counts.
  const own = cards.filter(({ binding }) => binding !== "other");
  return {
    layout: "ember",
    candidates: [
      ...sameLinkCandidates(doc, key),
      ...blobs.records.map(({ id }): Candidate => ({ id, kind: "E3" })),
    ],
    contradictions: bound !== null && cards.length > own.length ? ["other-person"] : [],
    numbers: [
      ...(bound === null ? own.map(({ element }) => numberOf(element)) : [numberOf(bound)]),
      ...blobs.records.map(({ memberNumber }) => memberNumber ?? 0),
    ].filter(isNumber),
    viewer: blobs.viewer,
    isOwn: blobs.isOwn || (bound !== null && offersEdit(bound, key)),
    text: emberText(bound, blobs.records[0] ?? null),
    degree: degreeFrom(bound, blobs),
    message: bound === null ? "unknown" : messageButton(bound).availability,
  };
}

/** Under an id in the address any card carries a slug: there its member number has to be the id's. */
function isBound({ element, binding }: TopCard, key: SlugKey): boolean {
  const number = decodeMemberId(key.slug)?.memberNumber;
  return binding === "bound" && (!key.isId || numberOf(element) === number);
}

function numberOf(card: Element): number {
  return Number(attribute(card, "data-member-id"));
}

/** The cards of the build that made the page: the newest marks that are there decide. */
function topCardsOf(doc: Document, key: SlugKey): Element[] {
  for (const selector of [selectors.topCard, selectors.olderTopCard]) {
    const cards = findAll(doc, selector).filter((element) => !isPutAway(element));
    // Older builds mark the parts of a card by the same word.
    const outermost = cards.filter((card) => !cards.some((other) => isInside(card, other)));
    if (outermost.length > 0) return outermost;
  }
  const around = key.isId ? null : cardAroundHeading(doc, key);
  return around === null ? [] : [around];
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && contains(outer, inner);
}

function isNumber(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** Out of the viewer's network there is no mark in the card; only the stored response says so. */
function degreeFrom(card: Element | null, { degree }: Blobs): LayoutReport["degree"] {
  const marks = card === null ? [] : findAll(card, selectors.degree).filter(isShown);
  const shown = onlyDegree(marks.map((mark) => degreeOfMark(textOf(mark))));
  return shown === "unknown" ? degree : shown;
}
