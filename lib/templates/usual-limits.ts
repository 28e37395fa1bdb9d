/**
 * How long texts usually may be, in UTF-16 units. ConnectSafely documents no limit and third parties
 * disagree (reference connectsafely-api 9.14), so these only warn: the service decides.
 */
export const usualLimits = { message: 8_000, inmail: 1_900, subject: 200 } as const;
