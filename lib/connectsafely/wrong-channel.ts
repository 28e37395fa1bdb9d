import type { Body } from "./read-body";
import { saysOnly } from "./said";

const channel = "sales[ _]?nav(?:igator)?";
const licence = "(?:licen[cs]e|subscription|seat)";

/**
 * The account has no licence for the channel, in one whole sentence that says no more: one that goes on
 * may speak of what was tried instead, and the vendor's own words are not known (reference
 * connectsafely-api 2.2).
 */
const withoutLicence = new RegExp(
  [
    `^(?:no ${channel} ${licence}(?: (?:for|on) (?:this|your) account)?|${channel} ${licence} (?:is )?(?:required|missing)`,
    `|(?:th(?:is|e)|your) account (?:has no|does not have|requires|needs)(?: an?)? ${channel}(?: ${licence})?`,
    `|(?:messagingChannel )?${channel} (?:requires an? ${channel} ${licence}`,
    "|is not (?:available|enabled|supported) (?:for|on) (?:this|your) account))",
    "(?:\\. use linkedin_inbox)?\\.?$",
  ].join(""),
  "i",
);

/** Whether a 400 says that the account may not use Sales Navigator, so that nothing was tried. */
export function refusesChannel(body: Body): boolean {
  return saysOnly(body, withoutLicence);
}
