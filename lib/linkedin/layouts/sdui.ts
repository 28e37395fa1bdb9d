import { cutProfileId, profileIdsIn } from "../member-id";
import { attribute, findAll, isPutAway } from "../page-dom";
import { linkQuery, readProfileLink, readSlug } from "../profile-link";
import {
  type Candidate,
  type Contradiction,
  type Layout,
  type LayoutReport,
  noText,
  type SlugKey,
} from "./report";
import { sameLinkCandidates } from "./same-link";
import { sduiText } from "./sdui-text";
import { bindingOf } from "./top-card";

/** The key under which a card names its person: "<prefix><id><card name>" (reference 3.1). */
const cardKey = "com.linkedin.sdui.profile.card.ref";

/** In the order in which a page is read. Never a class: they are different in every build. */
const selectors = {
  // The family: at least one of these is there, whichever build (reference 2).
  family: 'main#workspace,[data-sdui-screen],#root[data-strictmode],meta[name="como-pk"]',
  // The cards: the key moved between three attributes (2, variant d).
  cards: ["componentkey", "id", "data-component-key"]
    .map((name) => `[${name}^="${cardKey}"]`)
    .join(),
  // Keys beside the cards that carry the slug.
  slugKeys:
    '[componentkey^="profileCardsAboveActivity"],[componentkey^="ProfilePostConnectDrawer_"]',
  // Inside the bound top card: mutual connections, Message, Connect or Follow, Edit.
  connections: 'a[href*="onnectionOf="]',
  compose: 'a[href*="/messaging/compose"]',
  memberNumbers: '[componentkey*="urn:li:member:"]',
  edit: 'a[href*="/edit/"]',
};

/** A card by its key: most carry the person's id, the activity card carries the slug. */
interface Card {
  element: Element;
  name: string;
  id: string | null;
  slug: string | null;
}

export const sdui: Layout = {
  isShown: (doc) => findAll(doc, selectors.family).length > 0,
  read: readSdui,
};

function readSdui(doc: Document, key: SlugKey): LayoutReport {
  const cards = findAll(doc, selectors.cards)
    .filter((element) => !isPutAway(element))
    .flatMap(cardOf);
  const topCards = cards.filter(({ name }) => name.toLowerCase() === "topcard");
  const slugs = [...cards.map(({ slug }) => slug), ...slugKeys(doc)].filter(
    (slug) => slug !== null,
  );
  const ids = cards.map(({ id }) => id).filter((id) => id !== null);
  const scope = topCards.find((card) => isBound(card, key))?.element ?? null;
  return {
    layout: "sdui",
    candidates: [
      ...sameLinkCandidates(doc, key),
      // The keys name a person only through a card that carries the slug: other parts of the page
      // are renewed later, and their slug keys not together with their id keys (5.2).
      ...(scope === null ? [] : ids.map((id): Candidate => ({ id, kind: "E1" }))),
      ...(scope === null ? [] : cardCandidates(scope)),
    ],
    contradictions: contradictions(topCards, slugs, key),
    numbers: scope === null ? [] : memberNumbers(scope),
    viewerNumbers: [],
    isOwn: scope !== null && offersEdit(scope, key),
    text: scope === null ? noText : sduiText(doc, scope, key),
  };
}

function cardOf(element: Element): Card[] {
  const keys = ["componentkey", "id", "data-component-key"].map((name) => attribute(element, name));
  const rest = keys.find((text) => text.startsWith(cardKey))?.slice(cardKey.length) ?? "";
  const cut = cutProfileId(rest);
  // Card names start with a capital: an id that lost a character swallows it and shows here.
  if (cut !== null && /^[A-Z]/u.test(cut.rest)) {
    return [{ element, name: cut.rest, id: cut.id, slug: null }];
  }
  if (!rest.endsWith("Activity")) return [];
  return [
    { element, name: "Activity", id: null, slug: readSlug(rest.slice(0, -"Activity".length)) },
  ];
}

function isBound({ element, id }: Card, key: SlugKey): boolean {
  if (key.isId) return id === key.slug && bindingOf(element, key) !== "other";
  return bindingOf(element, key) === "bound";
}

function slugKeys(doc: Document): (string | null)[] {
  return findAll(doc, selectors.slugKeys)
    .filter((element) => !isPutAway(element))
    .map((element) => attribute(element, "componentkey"))
    .map((text) =>
      readSlug(text.replace(/^profileCardsAboveActivity|^ProfilePostConnectDrawer_/u, "")),
    );
}

function contradictions(
  topCards: readonly Card[],
  slugs: readonly string[],
  key: SlugKey,
): Contradiction[] {
  const bindings = topCards.map(({ element }) => bindingOf(element, key));
  const ofOthers = !key.isId && slugs.some((slug) => slug !== key.slug);
  const compose = topCards.flatMap(({ element }) => findAll(element, selectors.compose));
  return [
    ...(bindings.includes("other") || ofOthers ? (["other-person"] as const) : []),
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

/** The ids in "profileUrn" and "recipient" of a Message link, in this order. */
function composeIds(link: Element): string[] {
  const query = linkQuery(attribute(link, "href"));
  return ["profileUrn", "recipient"].flatMap((name) => profileIdsIn(query.get(name) ?? ""));
}

/** The numbers of "…invitation:urn:li:member:N_connect" and "…followingState:urn:li:member:N". */
function memberNumbers(scope: Element): number[] {
  return findAll(scope, selectors.memberNumbers)
    .map((element) => attribute(element, "componentkey"))
    .map((text) => /(?:invitation|followingState):urn:li:member:(\d+)/u.exec(text)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number);
}

function offersEdit(scope: Element, key: SlugKey): boolean {
  return findAll(scope, selectors.edit)
    .map((link) => readProfileLink(attribute(link, "href")))
    .some((link) => link?.slug === key.slug && link.page[0] === "edit");
}
