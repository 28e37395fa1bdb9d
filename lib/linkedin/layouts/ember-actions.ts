import { attribute, findAll, follows, isShown, wordsOf } from "../page-dom";
import type { Reading } from "../reading";
import { safeText } from "../safe-text";
import { nameElement } from "./ember-name";
import { selectors } from "./ember-selectors";

interface MessageButton {
  availability: Reading["message"];
  /** The first name as the button's label has it ("Message Zoë Mae"), in any language. */
  firstName: string | null;
}

/**
 * The Message button of a card. Its words are localised, so it is known by its picture, or by a
 * label that holds the beginning of the name but not the whole of it, as no other action's does:
 * inviting and following name the person in full. Labels before the contact details belong to the
 * name ("… has verifications"), not to an action.
 */
export function messageButton(card: Element): MessageButton {
  const [contact] = findAll(card, selectors.contactLinks);
  const heading = nameElement(card);
  const name = heading === null ? "" : (safeText(wordsOf(heading)) ?? "");
  const labels = findAll(card, selectors.labelledButtons)
    .filter((button) => contact !== undefined && follows(button, contact) && isShown(button))
    .map((button) => safeText(attribute(button, "aria-label")) ?? "");
  const firstName = labels
    .map((label) => longestBeginning(name, label))
    .find((found) => found !== null);
  const isThere = firstName !== undefined || findAll(card, selectors.messageMarks).some(isShown);
  const hasOthers = name !== "" && labels.some((label) => isIn(label, name));
  return {
    availability: isThere ? "present" : hasOthers ? "absent" : "unknown",
    firstName: firstName ?? null,
  };
}

/** The most words that begin the name and stand in the label; null if that is none, or all. */
function longestBeginning(name: string, label: string): string | null {
  const words = name.split(" ");
  const beginnings = words.map((_, end) => words.slice(0, words.length - end).join(" "));
  const found = beginnings.find((beginning) => isIn(label, beginning));
  return found === undefined || found === name ? null : found;
}

/** As whole words: "Ana" is not in "Anabel", but Japanese adds its particles without a space. */
function isIn(label: string, text: string): boolean {
  const at = label.indexOf(text);
  if (text === "" || at < 0) return false;
  const before = label.slice(0, at).at(-1) ?? " ";
  return !glued.test(before) && !glued.test(label.charAt(at + text.length));
}

const glued = /(?![\p{Script=Hira}\p{Script=Kana}\p{Script=Han}\p{Script=Hang}])\p{L}/u;
