import { profileIdsIn } from "../member-id";
import { attribute, findAll, isShown, textOf } from "../page-dom";
import { linkQuery } from "../profile-link";
import type { Reading } from "../reading";
import { degreeOfMark, onlyDegree } from "./degree-mark";
import { selectors } from "./sdui-selectors";

const dot = /^\s*[·•・‧∙]\s*/u;

/**
 * The degree in the paragraph "· 2nd". Several are there and all but one are put away (reference
 * 0.8); where the page does not tell which, only the link of a connection's connections helps.
 */
export function sduiDegree(card: Element): Reading["degree"] {
  const marks = findAll(card, selectors.paragraphs)
    .filter((paragraph) => dot.test(textOf(paragraph)) && isShown(paragraph))
    .map((paragraph) => degreeOfMark(textOf(paragraph).replace(dot, "")));
  const degree = onlyDegree(marks);
  return degree === "unknown" && isConnection(card) ? "first" : degree;
}

/** Only a connection's count of connections is a link, to both circles of them (3.6). */
function isConnection(card: Element): boolean {
  return findAll(card, selectors.connections).some((link) => {
    const network = linkQuery(attribute(link, "href")).get("network") ?? "";
    return network.includes("F") && network.includes("S") && isShown(link);
  });
}

/** Whether Message is offered in the card; behind "More" it cannot be seen without a click. */
export function sduiMessage(card: Element): Reading["message"] {
  const compose = findAll(card, selectors.compose).filter((link) => composeIds(link).length > 0);
  if (compose.some(isShown)) return "present";
  const others = findAll(card, `${selectors.invitations},${selectors.memberNumbers}`);
  return compose.length === 0 && others.some(isShown) ? "absent" : "unknown";
}

/** The ids in "profileUrn" and "recipient" of a Message link, in this order. */
export function composeIds(link: Element): string[] {
  const query = linkQuery(attribute(link, "href"));
  return ["profileUrn", "recipient"].flatMap((name) => profileIdsIn(query.get(name) ?? ""));
}
