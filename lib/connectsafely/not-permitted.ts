import type { PlainKind } from "../kernel/failure";

/** What the sentences of a 403 speak of, the first that fits (reference connectsafely-api 1 and 7.2). */
const reasons: readonly (readonly [RegExp, PlainKind])[] = [
  [/\b(?:trial|subscri\w+|payment|billing)\b/i, "trial-ended"],
  [/\bseats?\b/i, "no-api-seat"],
  [/\b(?:disconnected|reconnect)\b/i, "reconnect-account"],
  [/\baccount\b.*\b(?:not belong|not (?:yours|owned|shared))\b/i, "account-not-yours"],
];

/** Why a call is not permitted (403), as far as the words tell; else "plan-required", which names both. */
export function notPermitted(sentence: string | null): PlainKind {
  return reasons.find(([words]) => words.test(sentence ?? ""))?.[1] ?? "plan-required";
}
