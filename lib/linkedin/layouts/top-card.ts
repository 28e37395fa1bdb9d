import { attribute, closest, findAll, textOf } from "../page-dom";
import { linkQuery, readProfileLink, readSlug } from "../profile-link";
import type { SlugKey } from "./report";

const headings = "h1,h2";
const markers = {
  profileLinks: 'a[href*="/in/"]',
  verification: '[componentkey^="ProfileVerificationTriggerRef-"]',
  invitations: 'a[href*="vanityName="]',
};

/** Whether a top card is this person's (by a mark with the slug), another's, or carries no mark. */
export type Binding = "bound" | "other" | "unmarked";

/**
 * Compares every slug that a card gives for the person it shows. One mark of another slug is
 * enough for "other": parts of a page are renewed at different moments (reference 4.2, 5.2).
 */
export function bindingOf(card: Element, key: SlugKey): Binding {
  const slugs = new Set(markedSlugs(card));
  if (slugs.size === 0) return "unmarked";
  // Under an id in the address the marks carry the vanity slug, which nobody knows yet.
  if (key.isId) return slugs.size === 1 ? "bound" : "other";
  return slugs.size === 1 && slugs.has(key.slug) ? "bound" : "other";
}

function markedSlugs(card: Element): string[] {
  return [
    ...findAll(card, markers.profileLinks).flatMap(slugOfMarkingLink),
    ...findAll(card, markers.verification).map((element) =>
      readSlug(attribute(element, "componentkey").replace("ProfileVerificationTriggerRef-", "")),
    ),
    ...findAll(card, markers.invitations).map((link) =>
      readSlug(linkQuery(attribute(link, "href")).get("vanityName") ?? ""),
    ),
  ].filter((slug) => slug !== null);
}

/** Links around the heading and to the contact details; others in a card may lead to others. */
function slugOfMarkingLink(link: Element): string[] {
  const target = readProfileLink(attribute(link, "href"));
  if (target === null) return [];
  const marks = target.page.join("/") === "overlay/contact-info" || isAroundHeading(link);
  return marks ? [target.slug] : [];
}

function isAroundHeading(link: Element): boolean {
  return findAll(link, headings).length > 0 || closest(link, headings) !== null;
}

/** The heading with the name. Null when different headings could be it. */
export function headingOf(card: Element): Element | null {
  const all = findAll(card, headings);
  const marked = all.filter((heading) => isMarked(heading));
  const possible = marked.length > 0 ? marked : all;
  const [first, ...others] = possible;
  if (first === undefined) return null;
  return others.every((other) => textOf(other) === textOf(first)) ? first : null;
}

function isMarked(heading: Element): boolean {
  return closest(heading, `${markers.profileLinks},${markers.verification}`) !== null;
}
