/**
 * How long texts usually may be, in UTF-16 units. ConnectSafely documents no limit and third parties
 * disagree (reference connectsafely-api 9.14), so these only colour the counter: the service decides.
 */
const usualLimits = { message: 8_000, inmail: 1_900, subject: 200 } as const;

export interface LengthState {
  length: number;
  limit: number;
  state: "fine" | "near" | "over";
}

/** Counts as JavaScript does: never fewer than what a reader calls characters. */
export function lengthState(text: string, kind: keyof typeof usualLimits): LengthState {
  const limit = usualLimits[kind];
  const { length } = text;
  return { length, limit, state: length > limit ? "over" : length > limit * 0.9 ? "near" : "fine" };
}
