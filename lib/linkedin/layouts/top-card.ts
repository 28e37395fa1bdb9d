import { attribute, closest, findAll, isPutAway, parentOf, textOf } from "../page-dom";
import { isProfileId } from "../member-id";
import { linkQuery, readProfileLink, readSlug } from "../profile-link";
import type { SlugKey } from "./report";

const headings = 'h1,h2,[role="heading"][aria-level="1"]';
const markers = {
  profileLinks: 'a[href*="/in/"]',
  verification: '[componentkey^="ProfileVerificationTriggerRef-"]',
  invitations: 'a[href*="/preload/custom-invite"]',
};
/** "overlay/contact-info"; until about 2021 "detail/contact-info". */
const contactPage = /^(?:overlay|detail)\/contact-info$/u;

/** Whether a top card is this person's (by a mark with the slug), another's, or carries no mark. */
export type Binding = "bound" | "other" | "unmarked";

/**
 * Compares every slug that a card gives for the person it shows. One mark of another slug is
 * enough for "other": parts of a page are renewed at different moments (reference 4.2, 5.2).
 */
export function bindingOf(card: Element, key: SlugKey, id: string | null = null): Binding {
  // A link by the card's own id says nothing new.
  const slugs = new Set(
    markedSlugs(card).filter((slug) => slug !== (id ?? key.slug) || !isProfileId(slug)),
  );
  if (slugs.size === 0) return "unmarked";
  // Under an id in the address the marks carry the vanity slug, which nobody knows yet.
  if (key.isId) return slugs.size === 1 ? "bound" : "other";
  return slugs.size === 1 && slugs.has(key.slug) ? "bound" : "other";
}

/** The slug that a card of one person carries. */
export function slugOfCard(card: Element): string | null {
  const slugs = new Set(markedSlugs(card));
  const [only = null] = slugs.size === 1 ? slugs : [];
  return only;
}

/**
 * The part of a page around a heading that links to the slug, for pages whose cards have no key
 * (4.2): as far out as there is no other heading and no link to anybody else. It needs a second
 * mark of the slug that rails do not have: contact details, invitation or verification.
 */
export function cardAroundHeading(doc: Document, key: SlugKey): Element | null {
  const cards = findAll(doc, `main ${markers.profileLinks}`)
    .filter((link) => isAroundHeading(link) && !isPutAway(link) && slugOf(link) === key.slug)
    .map((link) => widest(link, key));
  const [card, ...others] = new Set(cards);
  if (card === undefined || others.length > 0) return null;
  return secondMarks(card).includes(key.slug) ? card : null;
}

function widest(element: Element, key: SlugKey): Element {
  const outer = parentOf(element);
  if (outer === null || closest(outer, "main") === outer || !isAlone(outer, key)) return element;
  return onlyOne(findAll(outer, headings)) === null ? element : widest(outer, key);
}

function isAlone(card: Element, key: SlugKey): boolean {
  return findAll(card, markers.profileLinks).every((link) => {
    const slug = slugOf(link);
    return slug === null || slug === key.slug;
  });
}

function slugOf(link: Element): string | null {
  return readProfileLink(attribute(link, "href"))?.slug ?? null;
}

function markedSlugs(card: Element): string[] {
  const headingLinks = findAll(card, markers.profileLinks).filter(isAroundHeading).map(slugOf);
  return [...headingLinks.filter((slug) => slug !== null), ...secondMarks(card)];
}

/** Every mark but the link around the name; other links in a card may lead to others. */
function secondMarks(card: Element): string[] {
  return [
    ...findAll(card, markers.profileLinks).map(slugOfContactLink),
    ...findAll(card, markers.verification).map((element) =>
      readSlug(attribute(element, "componentkey").replace("ProfileVerificationTriggerRef-", "")),
    ),
    ...findAll(card, markers.invitations).map((link) =>
      readSlug(linkQuery(attribute(link, "href")).get("vanityName") ?? ""),
    ),
  ].filter((slug) => slug !== null);
}

function slugOfContactLink(link: Element): string | null {
  const target = readProfileLink(attribute(link, "href"));
  return target !== null && contactPage.test(target.page.join("/")) ? target.slug : null;
}

function isAroundHeading(link: Element): boolean {
  return findAll(link, headings).length > 0 || closest(link, headings) !== null;
}

/** The heading with the name. Null when different headings could be it. */
export function headingOf(card: Element): Element | null {
  const all = findAll(card, headings);
  const marked = all.filter((heading) => isMarked(heading));
  return onlyOne(marked.length > 0 ? marked : all);
}

/** The first of elements that all show the same text; null where they differ. */
export function onlyOne(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  return others.every((other) => textOf(other) === textOf(first)) ? first : null;
}

/** Whether a heading is inside the link or the mark that names its person. */
export function isMarked(heading: Element): boolean {
  return closest(heading, `${markers.profileLinks},${markers.verification}`) !== null;
}
