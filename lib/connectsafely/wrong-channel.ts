import type { Body } from "./read-body";
import { saysOnly } from "./said";

const channel = "sales[ _]?nav(?:igator)?";
const licence = "(?:licen[cs]e|subscription|seat)";

/**
 * The account has no licence for the channel, in so many words. A sentence that may also speak of what
 * was tried proves nothing, and the vendor's own words are not known (reference connectsafely-api 2.2).
 */
const withoutLicence = new RegExp(
  [
    "^(?!.*(?::|\\b(?:sent|fail\\w*|deliver\\w*|partial\\w*|timed?.?out|could|error|after|used|instead|tried|respon\\w*)\\b))",
    `(?:no ${channel} ${licence}\\b|.*\\b(?:(?:has no|not have|requires|needs)(?: an?)?`,
    ` ${channel}(?: ${licence}\\b|(?=[.,]|$))`,
    `|${channel} ${licence} (?:is )?(?:required|missing)\\b`,
    `|${channel}(?: is)? not (?:available|enabled|supported) (?:for|on) (?:this|your) account\\b))`,
  ].join(""),
  "i",
);

/** Whether a 400 says that the account may not use Sales Navigator, so that nothing was tried. */
export function refusesChannel(body: Body): boolean {
  return saysOnly(body, withoutLicence);
}
