import { companyOfLine } from "../company-name";
import { attribute, findAll, textOf, wordsOf } from "../page-dom";
import { cleanName } from "../person-name";
import { safeText } from "../safe-text";
import { messageButton } from "./ember-actions";
import type { ProfileRecord } from "./ember-blobs";
import { firstNameFrom } from "./first-name";
import { nameElement } from "./ember-name";
import { selectors } from "./ember-selectors";
import { noText, type PersonText } from "./report";
import { slugOfCard } from "./top-card";

/** The card is what the user sees; without one of this person only the stored record speaks. */
export function emberText(card: Element | null, record: ProfileRecord | null): PersonText {
  const heading = card === null ? null : nameElement(card);
  const shown = heading === null ? fullName(record) : wordsOf(heading);
  const name = cleanName(shown);
  if (name === null) return noText;
  const headline = safeText((card === null ? "" : headlineOf(card)) || (record?.headline ?? ""));
  return {
    name,
    // A record carries the slug, so what it confirms cannot be left from the person before.
    nameSource: name === cleanName(fullName(record)) ? "page-data" : "top-card",
    slug: card === null ? null : slugOfCard(card),
    ...firstNameFrom(shown, [
      record?.firstName ?? null,
      card === null ? null : messageButton(card).firstName,
    ]),
    headline,
    company: card === null ? null : companyOf(card),
  };
}

function fullName(record: ProfileRecord | null): string {
  return record === null ? "" : `${record.firstName ?? ""} ${record.lastName ?? ""}`;
}

function headlineOf(card: Element): string {
  return findAll(card, selectors.headline).map(textOf)[0] ?? "";
}

/**
 * The button labelled "Current company: <its own text>. …": known by the colon before its text,
 * because the words are localised. Labels of actions hold no colon. Older builds have a plain line.
 */
function companyOf(card: Element): string | null {
  const button = findAll(card, selectors.labelledButtons).find((element) => {
    const text = safeText(textOf(element));
    const [before, ...after] = (safeText(attribute(element, "aria-label")) ?? "").split(text ?? "");
    return text !== null && after.length > 0 && /[:：]\s*$/u.test(before ?? "");
  });
  const line = button ?? findAll(card, selectors.company)[0];
  return line === undefined ? null : companyOfLine(textOf(line));
}
