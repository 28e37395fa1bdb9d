import { companyOfLine } from "../company-name";
import {
  attribute,
  childrenOf,
  contains,
  findAll,
  isPutAway,
  parentOf,
  textOf,
  wordsOf,
} from "../page-dom";
import { cleanName } from "../person-name";
import { readProfileLink } from "../profile-link";
import { safeText } from "../safe-text";
import { firstNameFrom } from "./first-name";
import { noText, type PersonText, type SlugKey } from "./report";
import { selectors } from "./sdui-selectors";
import { headingOf, slugOfCard } from "./top-card";

/** Name, headline and company of a bound top card; nothing where the page names two people. */
export function sduiText(doc: Document, card: Element, key: SlugKey): PersonText {
  const heading = headingOf(card);
  if (heading === null) return noText;
  const [toolbarName, toolbarHeadline] = toolbarLines(doc, key);
  const heard = wordsOf(heading);
  // What follows the name in the heading ("View Ada's verifications") is for those who hear it.
  const isLonger = toolbarName !== undefined && heard.startsWith(`${toolbarName} `);
  const shown = isLonger ? toolbarName : heard;
  const name = cleanName(shown);
  // Parts of a page are renewed at different moments: one of the two is the person before.
  if (toolbarName !== undefined && cleanName(toolbarName) !== name) return noText;
  const [headline, line] = linesUnder(card, heading);
  const own = safeText(headline ?? toolbarHeadline ?? "");
  const shownHeadline = own === "--" ? null : own;
  return {
    name,
    nameSource: name === null ? null : "top-card",
    slug: slugOfCard(card),
    ...firstNameFrom(shown),
    headline: shownHeadline,
    company: companyOfLine(line ?? ""),
  };
}

function toolbarLines(doc: Document, key: SlugKey): string[] {
  const link = findAll(doc, selectors.toolbars)
    .flatMap((toolbar) => findAll(toolbar, selectors.profileLinks))
    .find((element) => {
      const target = readProfileLink(attribute(element, "href"));
      return target?.slug === key.slug && target.page.length === 0;
    });
  return link === undefined ? [] : findAll(link, selectors.paragraphs).map(textOf);
}

/**
 * The paragraphs between the row of the name and the row of the place: headline, then company and
 * school. Pronouns and degree stand inside the name's row, so that they are passed over.
 */
function linesUnder(card: Element, heading: Element): string[] {
  const contact = findAll(card, selectors.contactLinks).find((link) => !isPutAway(link));
  if (contact === undefined) return [];
  const rows = childrenOf(commonAncestor(heading, contact));
  const nameRow = rows.findIndex((row) => contains(row, heading));
  const placeRow = rows.findIndex((row) => contains(row, contact));
  return rows
    .slice(nameRow + 1, Math.max(nameRow + 1, placeRow))
    .flatMap(paragraphsOf)
    .map(textOf)
    .filter((text) => !aside.test(text));
}

/** A degree ("· 2nd") or pronouns ("she/her") that a build puts into a row of their own. */
const aside = /^\s*(?:[·•・].*|\(?\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8}){1,3}\)?|)\s*$/u;

function paragraphsOf(row: Element): Element[] {
  const inside = findAll(row, selectors.paragraphs);
  return [...(inside.length === 0 ? [row] : inside)].filter((element) => !isPutAway(element));
}

function commonAncestor(some: Element, other: Element): Element {
  const parent = parentOf(some);
  return contains(some, other) || parent === null ? some : commonAncestor(parent, other);
}
