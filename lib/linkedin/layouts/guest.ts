import { attribute, findAll, hasAny, textOf } from "../page-dom";
import { cleanName } from "../person-name";
import { linkQuery, readProfileLink, readSlug } from "../profile-link";
import { safeText } from "../safe-text";
import { firstNameFrom } from "./first-name";
import { type Layout, type LayoutReport, noText, noViewer, type SlugKey } from "./report";

/** The page LinkedIn shows to people who are not signed in (reference 3.5), in reading order. */
const selectors = {
  family: [
    'meta[name="pageKey"][content^="public_profile"]',
    'meta[name="service"][content="public-profile-frontend"]',
  ],
  // Whose page it is: all of these must agree.
  addresses: 'link[rel="canonical"],meta[property="og:url"]',
  callsToAction: 'a[href*="vieweeVanityName="]',
  // The person.
  name: "h1.top-card-layout__title,main h1",
  firstName: 'meta[property="profile:first_name"]',
  lastName: 'meta[property="profile:last_name"]',
  headline: ".top-card-layout__headline",
  company: '[data-section="currentPositionsDetails"]',
};

/** Some texts are blurred for guests: letters turned into asterisks. */
const blurred = /\*{2,}/u;

/** There is no id on such a page: the slug and the name are all it tells. */
export const guest: Layout = {
  isShown: (doc) => hasAny(doc, selectors.family),
  read: readGuest,
};

function readGuest(doc: Document, key: SlugKey): LayoutReport {
  const slugs = slugsOf(doc);
  const isOther = !key.isId && slugs.some((slug) => slug !== key.slug);
  const isBound = slugs.includes(key.slug);
  return {
    layout: "guest",
    candidates: [],
    contradictions: isOther ? ["other-person"] : [],
    numbers: [],
    viewer: noViewer,
    isOwn: false,
    text: isBound && !isOther ? textOfPage(doc) : noText,
    degree: "unknown",
    message: "unknown",
  };
}

function slugsOf(doc: Document): string[] {
  const addresses = findAll(doc, selectors.addresses)
    .map((element) => attribute(element, "href") || attribute(element, "content"))
    .map((address) => readProfileLink(address)?.slug ?? null);
  const calls = findAll(doc, selectors.callsToAction).map((link) =>
    readSlug(linkQuery(attribute(link, "href")).get("vieweeVanityName") ?? ""),
  );
  return [...addresses, ...calls].filter((slug) => slug !== null);
}

function textOfPage(doc: Document): LayoutReport["text"] {
  const shown = findAll(doc, selectors.name).map(textOf)[0] ?? "";
  const given = metaOf(doc, selectors.firstName);
  const whole = shown || `${given} ${metaOf(doc, selectors.lastName)}`;
  const name = cleanName(whole);
  if (name === null) return noText;
  return {
    name,
    // Nobody moves inside these pages: a whole one comes with its addresses.
    nameSource: "page-data",
    slug: null,
    ...firstNameFrom(whole, [given]),
    headline: readable(doc, selectors.headline),
    company: readable(doc, selectors.company),
  };
}

function metaOf(doc: Document, selector: string): string {
  return findAll(doc, selector).map((meta) => attribute(meta, "content"))[0] ?? "";
}

function readable(doc: Document, selector: string): string | null {
  const text = safeText(findAll(doc, selector).map(textOf)[0] ?? "");
  return text === null || blurred.test(text) ? null : text;
}
