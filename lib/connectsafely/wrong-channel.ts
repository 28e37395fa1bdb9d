import type { Body } from "./read-body";
import { saysOnly } from "./said";

/** What speaks of Sales Navigator as missing, and of nothing that was tried. */
const missing =
  /^(?!.*\b(?:fail|sent|sending|deliver|time))(?=.*\b(?:no|not|without|requires?|required|needs?|unavailable|does ?n.t)\b).*(?:sales.?navigator|messagingChannel)/i;

/**
 * Whether a 400 says that the account has no Sales Navigator, so that nothing was tried. The text is
 * not documented (reference connectsafely-api 2.2): what is not surely that stays in doubt.
 */
export function namesChannel(body: Body): boolean {
  return saysOnly(body, missing);
}
