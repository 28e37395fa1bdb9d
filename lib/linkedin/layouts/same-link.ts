import { profileIdsIn } from "../member-id";
import { attribute, findAll } from "../page-dom";
import { type ProfileLink, readProfileLink } from "../profile-link";
import type { Candidate, SlugKey } from "./report";

/** An id survives percent-encoding as it is, so that few of a page's links need to be split. */
const linksWithId = 'a[href*="/in/"][href*="ACoAA"]';
/** Most links of a crowd have an id in the place of the slug (reference 2): 1.6 of 7 ms on a large page (measured). */
const byIdAlone = '[href^="/in/ACoAA"],[href^="https://www.linkedin.com/in/ACoAA"]';
/** A slug with anything encoded, or with letters that are not ASCII: these have several forms. */
const respelt = /\/in\/[^/?#]*[^!-$&-~]/u;
const idParameters = ["profileUrn", "miniProfileUrn", "profileId"];

/**
 * E2: a link whose own path is this slug's and which holds an id. Both facts stand in one
 * address, so they cannot come from two people, and they change together (reference 4.3).
 */
export function sameLinkCandidates(doc: Document, key: SlugKey): Candidate[] {
  return findAll(doc, mayBeId(key) ? linksWithId : `${linksWithId}:not(${byIdAlone})`)
    .map((link) => attribute(link, "href"))
    .filter((href) => mayLeadTo(href, key))
    .map(readProfileLink)
    .flatMap((link) => (link?.slug === key.slug ? idsOf(link) : []))
    .map((id) => ({ id, kind: "E2" }));
}

/** Not "acoaa": an accent that follows the last letter in a link would be one with it in the slug. */
function mayBeId({ slug }: SlugKey): boolean {
  return slug.toLowerCase().startsWith("acoa");
}

/** A quick look: rails hold thousands of links, and splitting each takes most of a reading. */
function mayLeadTo(href: string, { slug }: SlugKey): boolean {
  return href.toLowerCase().includes(`/in/${slug.toLowerCase()}`) || respelt.test(href);
}

function idsOf({ page, query }: ProfileLink): string[] {
  const values = idParameters.map((name) => query.get(name) ?? "");
  return [...page, ...values].flatMap(profileIdsIn);
}
