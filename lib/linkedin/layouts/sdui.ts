import { decodeMemberId, profileIdsIn } from "../member-id";
import { attribute, findAll, hasAny } from "../page-dom";
import { linkQuery } from "../profile-link";
import { slugNumber } from "../slug-number";
import { offersEdit } from "./edit-link";
import {
  type Candidate,
  type Contradiction,
  type Layout,
  type LayoutReport,
  noText,
  noViewer,
  type SlugKey,
} from "./report";
import { sameLinkCandidates } from "./same-link";
import { composeIds, sduiDegree, sduiMessage } from "./sdui-actions";
import { type Card, cardsOf, isTopCard, slugsBeside } from "./sdui-cards";
import { selectors } from "./sdui-selectors";
import { sduiText } from "./sdui-text";
import { bindingOf, cardAroundHeading } from "./top-card";

export const sdui: Layout = {
  isShown: (doc) => hasAny(doc, selectors.family),
  read: readSdui,
};

function readSdui(doc: Document, key: SlugKey): LayoutReport {
  const cards = cardsOf(doc);
  const topCards = cards.filter(isTopCard);
  const ids = cards.map(({ id }) => id).filter((id) => id !== null);
  const scope = scopeOf(doc, topCards, key);
  const isBound = scope !== null || (topCards.length === 0 && isNamedBySlug(ids, key));
  return {
    layout: "sdui",
    candidates: [
      ...sameLinkCandidates(doc, key),
      // The keys name a person only through a card that carries the slug: other parts of the page
      // are renewed later, and their slug keys not together with their id keys (5.2).
      ...(isBound ? ids.map((id): Candidate => ({ id, kind: "E1" })) : []),
      ...(scope === null ? [] : cardCandidates(scope)),
    ],
    contradictions: contradictions(doc, cards, topCards, key),
    numbers: scope === null ? [] : memberNumbers(scope),
    viewer: noViewer,
    isOwn: scope !== null && offersEdit(scope, key),
    text: scope === null ? noText : sduiText(doc, scope, key),
    degree: scope === null ? "unknown" : sduiDegree(scope),
    message: scope === null ? "unknown" : sduiMessage(scope),
  };
}

/** The top card if it is this person's; where no card has a key, the section around the name. */
function scopeOf(doc: Document, topCards: readonly Card[], key: SlugKey): Element | null {
  if (topCards.length === 0) return key.isId ? null : cardAroundHeading(doc, key);
  return topCards.find((card) => isBound(card, key))?.element ?? null;
}

function isBound({ element, id }: Card, key: SlugKey): boolean {
  if (key.isId) return id === key.slug;
  return bindingOf(element, key, id) === "bound";
}

/**
 * Pages below a profile have no top card. There the keys count only when the slug ends with the
 * very member number that all of their ids hold: then the address itself names them (1.3).
 */
function isNamedBySlug(ids: readonly string[], key: SlugKey): boolean {
  const number = slugNumber(key.slug);
  return number !== null && ids.every((id) => decodeMemberId(id)?.memberNumber === number);
}

function contradictions(
  doc: Document,
  cards: readonly Card[],
  topCards: readonly Card[],
  key: SlugKey,
): Contradiction[] {
  const slugs = [...cards.map(({ slug }) => slug), ...slugsBeside(doc)];
  const ofOthers = !key.isId && slugs.some((slug) => slug !== null && slug !== key.slug);
  const isOther = topCards.some(({ element, id }) => bindingOf(element, key, id) === "other");
  const compose = topCards.flatMap(({ element }) => findAll(element, selectors.compose));
  return [
    ...(isOther || ofOthers ? (["other-person"] as const) : []),
    ...(new Set(topCards.map(({ id }) => id)).size > 1 ? (["two-cards"] as const) : []),
    ...(compose.some((link) => new Set(composeIds(link)).size > 1)
      ? (["recipient-differs"] as const)
      : []),
  ];
}

/** E4 and E5: links that belong to the person because the card around them does. */
function cardCandidates(scope: Element): Candidate[] {
  const connections = findAll(scope, selectors.connections).flatMap((link) => {
    const query = linkQuery(attribute(link, "href"));
    return profileIdsIn(`${query.get("connectionOf")} ${query.get("facetConnectionOf")}`);
  });
  // Both parameters must be there: one alone is also how rails link (reference 0, 7).
  const recipients = findAll(scope, selectors.compose)
    .map(composeIds)
    .filter((ids) => ids.length === 2)
    .flat();
  return [
    ...connections.map((id): Candidate => ({ id, kind: "E4" })),
    ...recipients.map((id): Candidate => ({ id, kind: "E5" })),
  ];
}

/** The numbers of "…invitation:urn:li:member:N_connect" and "…followingState:urn:li:member:N". */
function memberNumbers(scope: Element): number[] {
  return findAll(scope, selectors.memberNumbers)
    .map((element) => attribute(element, "componentkey"))
    .map((text) => /(?:invitation|followingState):urn:li:member:(\d+)/u.exec(text)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number);
}
