/**
 * How long texts usually may be, in UTF-16 units. ConnectSafely documents no limit and third parties
 * disagree (reference connectsafely-api 9.14), so these only warn: nothing is cut, nothing is
 * stopped, and the service decides.
 */
export const usualLimits = {
  // LinkedIn's message box, as makers of software for it give it; guides for users name 3,000 too.
  message: 8_000,
  // LinkedIn's help for Recruiter. Its answer a554514 for Premium names 2,000; the lower one warns earlier.
  inmail: 1_900,
  // The same answers, which agree on it.
  subject: 200,
} as const;
