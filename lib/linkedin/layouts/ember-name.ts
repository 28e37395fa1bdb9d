import { findAll } from "../page-dom";
import { selectors } from "./ember-selectors";
import { headingOf, isMarked, onlyOne } from "./top-card";

/** The element with the name in a card: a heading of its own, for some years an item of a list. */
export function nameElement(card: Element): Element | null {
  const heading = onlyOne(findAll(card, selectors.name));
  if (heading !== null) return heading;
  const listed = onlyOne(findAll(card, selectors.nameInList));
  if (listed !== null) return listed;
  // Other builds have a second-level heading here, but so has the headline of some.
  const second = headingOf(card);
  return second !== null && isMarked(second) ? second : null;
}
