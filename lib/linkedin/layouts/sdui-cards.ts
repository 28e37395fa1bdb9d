import { cutProfileId } from "../member-id";
import { attribute, findAll, findAny, isPutAway } from "../page-dom";
import { readSlug } from "../profile-link";
import { cardKey, keyAttributes, selectors, slugKeyPrefix } from "./sdui-selectors";

/** A card by its key: most carry the person's id, the activity card carries the slug. */
export interface Card {
  element: Element;
  name: string;
  id: string | null;
  slug: string | null;
}

/** Every card of a profile that the page has not put away. */
export function cardsOf(doc: Document): Card[] {
  return findAny(doc, selectors.cards)
    .filter((element) => !isPutAway(element))
    .flatMap(cardOf);
}

/** The builds spell it "Topcard" and "TopCard" (reference 2, variant e). */
export function isTopCard({ name }: Card): boolean {
  return name.toLowerCase() === "topcard";
}

/** The slugs in keys that stand beside the cards. */
export function slugsBeside(doc: Document): string[] {
  return findAll(doc, selectors.slugKeys)
    .filter((element) => !isPutAway(element))
    .map((element) => readSlug(attribute(element, "componentkey").replace(slugKeyPrefix, "")))
    .filter((slug) => slug !== null);
}

function cardOf(element: Element): Card[] {
  const keys = keyAttributes.map((name) => attribute(element, name));
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
