import * as v from "valibot";
import type { Failure } from "../kernel/failure";
import { byOurClock } from "./by-our-clock";
import type { Answer } from "./exchange";
import { parseInstant } from "./parse-instant";

const dailyText = /Rate limit exceeded for \w+: \d+\/\d+ used\. Resets at (\S+?)[.,]?(?:\s|$)/;
const heldBody = v.object({ holdUntil: v.string() });

const longWords = /\b(?:daily|weekly|today|day|week)\b/i;
const velocityText = /\b(?:too many requests|too fast|slow down|velocity|per (?:second|minute))\b/i;

/**
 * Which kind of 429 this is (reference connectsafely-api 3.4): the allowance of an action, which
 * waits for its reset; a hold on the account, which LinkedIn ends (7.1 shape 7); or the velocity of
 * calls, which waits for seconds. With nothing to tell by it counts as the allowance, without a time.
 */
export function limitReached({ headers, body }: Answer, said: string | null): Failure {
  const { observation, retryAt, resetsAt, clockAhead } = headers;
  const daily = dailyText.exec(said ?? "");
  const holdUntil = holdOf(body);
  if (daily === null && holdUntil !== null) {
    return {
      kind: "on-hold",
      ...(said !== null && { said }),
      until: byOurClock(holdUntil, clockAhead) ?? holdUntil,
    };
  }
  const isAllowance = daily !== null || observation?.remaining === 0;
  if (!isAllowance && (retryAt !== null || speaksOfVelocity(said ?? "")))
    return withUntil("too-fast", said, retryAt);
  const told = byOurClock(parseInstant(daily?.[1] ?? ""), clockAhead);
  return withUntil("quota-reached", said, told ?? resetsAt);
}

function speaksOfVelocity(said: string): boolean {
  return velocityText.test(said) && !longWords.test(said);
}

function holdOf(body: Answer["body"]): string | null {
  if (body.kind !== "json" || !v.is(heldBody, body.value)) return null;
  return parseInstant(body.value.holdUntil);
}

function withUntil(
  kind: "quota-reached" | "too-fast",
  said: string | null,
  until: string | null,
): Failure {
  return { kind, ...(said !== null && { said }), ...(until !== null && { until }) };
}
