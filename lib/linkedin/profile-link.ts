import { splitLink } from "./linkedin-address";
import { isProfileId } from "./member-id";
import { decodeSegment, normalizeSlug } from "./slug";

/** A link of a page that leads to a profile or to one of its sub-pages. */
export interface ProfileLink {
  /** As `ProfileAddress.slug`: an id as it stands, every other slug in its one form. */
  slug: string;
  /** Decoded segments behind the slug: ["overlay", "contact-info"]. */
  page: readonly string[];
  query: URLSearchParams;
}

/** Whose profile an `href` leads to, relative or absolute; null for any other link. */
export function readProfileLink(href: string): ProfileLink | null {
  const address = splitLink(href);
  if (address === null) return null;
  const [area, segment = "", ...page] = address.segments;
  const slug = area === "in" ? readSlug(segment) : null;
  if (slug === null) return null;
  return {
    slug,
    page: page.map((part) => decodeSegment(part) ?? ""),
    query: new URLSearchParams(address.query),
  };
}

/** A slug as pages write it, in an address or raw, in the form in which slugs are compared. */
export function readSlug(segment: string): string | null {
  return isProfileId(segment) ? segment : normalizeSlug(segment);
}

/** The parameters of a link to any page of LinkedIn; none for a link elsewhere. */
export function linkQuery(href: string): URLSearchParams {
  return new URLSearchParams(splitLink(href)?.query);
}
