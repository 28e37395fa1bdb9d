import type { Body } from "./read-body";
import { saysOnly } from "./said";

/**
 * The account has no licence for the channel. A sentence that also speaks of what was tried proves
 * nothing, and the vendor's own words are not known (reference connectsafely-api 2.2).
 */
const withoutLicence = new RegExp(
  [
    "^(?!.*\\b(?:sent|failed|fail|deliver\\w*|partial\\w*|timed?.?out)\\b)",
    "(?=.*\\bsales[ _]?nav(?:igator)?\\b)",
    ".*\\b(?:licen[cs]ed?|subscription|not (?:available|enabled|supported|have)|without|no|requires?)\\b",
  ].join(""),
  "i",
);

/** Whether a 400 says that the account may not use Sales Navigator, so that nothing was tried. */
export function refusesChannel(body: Body): boolean {
  return saysOnly(body, withoutLicence);
}
