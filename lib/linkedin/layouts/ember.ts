import { companyInHeadline, companyOfLine } from "../company-name";
import { attribute, findAll, isPutAway, textOf } from "../page-dom";
import { cleanName, firstNameOf } from "../person-name";
import { readProfileLink } from "../profile-link";
import { safeText } from "../safe-text";
import { type ProfileRecord, readBlobs } from "./ember-blobs";
import {
  type Candidate,
  type Layout,
  type LayoutReport,
  type PersonText,
  type SlugKey,
} from "./report";
import { sameLinkCandidates } from "./same-link";
import { type Binding, bindingOf, headingOf } from "./top-card";

/** In the order in which a page is read (reference linkedin-pages 2, 3.2). */
const selectors = {
  // The family.
  family: 'meta[name="service"][content="voyager-web"],html.theme--mercado,code[id^="bpr-guid-"]',
  // The top card: the only section of a page that carries a member number.
  topCard: "main section[data-member-id]",
  // Inside it.
  headline: ".text-body-medium.break-words",
  labelledButtons: "button[aria-label]",
  edit: 'a[href*="/edit/"]',
};

interface TopCard {
  element: Element;
  binding: Binding;
}

export const ember: Layout = {
  isShown: (doc) => findAll(doc, selectors.family).length > 0,
  read: readEmber,
};

function readEmber(doc: Document, key: SlugKey): LayoutReport {
  const cards = findAll(doc, selectors.topCard)
    .filter((element) => !isPutAway(element))
    .map((element): TopCard => ({ element, binding: bindingOf(element, key) }));
  const bound = cards.find(({ binding }) => binding === "bound")?.element ?? null;
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
    numbers: own
      .map(({ element }) => Number(attribute(element, "data-member-id")))
      .filter(isNumber),
    viewerNumbers: blobs.viewerNumbers,
    isOwn: blobs.isViewer || (bound !== null && offersEdit(bound, key)),
    text: textFrom(bound, blobs.records[0] ?? null),
  };
}

function isNumber(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** The card is what the user sees; the record alone knows first names of two words. */
function textFrom(card: Element | null, record: ProfileRecord | null): PersonText {
  const heading = card === null ? null : headingOf(card);
  const recorded = record === null ? "" : `${record.firstName ?? ""} ${record.lastName ?? ""}`;
  const shown = heading === null ? recorded : textOf(heading);
  const name = cleanName(shown);
  const first = cleanName(record?.firstName ?? "");
  const headline = card === null ? record?.headline : headlineOf(card);
  const safeHeadline = safeText(headline ?? "");
  return {
    name,
    firstName: first !== null && name?.startsWith(first) ? first : firstNameOf(shown),
    headline: safeHeadline,
    company: (card === null ? null : companyOf(card)) ?? companyInHeadline(safeHeadline),
  };
}

function headlineOf(card: Element): string {
  return findAll(card, selectors.headline).map(textOf)[0] ?? "";
}

/**
 * The button labelled "Current company: <its own text>. …": known by the colon before its text,
 * because the words are localised. Labels of actions hold no colon.
 */
function companyOf(card: Element): string | null {
  const button = findAll(card, selectors.labelledButtons).find((element) => {
    const text = safeText(textOf(element));
    const [before, ...after] = (safeText(attribute(element, "aria-label")) ?? "").split(text ?? "");
    return text !== null && after.length > 0 && /[:：]\s*$/u.test(before ?? "");
  });
  return button === undefined ? null : companyOfLine(textOf(button));
}

function offersEdit(card: Element, key: SlugKey): boolean {
  return findAll(card, selectors.edit)
    .map((link) => readProfileLink(attribute(link, "href")))
    .some((link) => link?.slug === key.slug && link.page[0] === "edit");
}
