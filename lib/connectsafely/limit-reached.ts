import * as v from "valibot";
import type { Failure } from "../kernel/failure";
import { byOurClock } from "./by-our-clock";
import type { Answer } from "./exchange";
import { parseInstant } from "./parse-instant";

const dailyText = /Rate limit exceeded for \w+: \d+\/\d+ used\. Resets at (\S+?)[.,]?(?:\s|$)/;
const heldBody = v.object({ holdUntil: v.string() });

/**
 * Which of the two kinds of 429 this is (reference connectsafely-api 3.4): the allowance of an
 * action, which waits for its reset, or the velocity of calls, which waits for seconds. With
 * nothing to tell by it counts as the allowance, without a time.
 */
export function limitReached({ headers, body }: Answer, said: string | null): Failure {
  const { observation, retryAt, resetsAt, clockAhead } = headers;
  const daily = dailyText.exec(said ?? "");
  const holdUntil = holdOf(body);
  const isAllowance = daily !== null || observation?.remaining === 0 || holdUntil !== null;
  if (!isAllowance && retryAt !== null) return withUntil("too-fast", said, retryAt);
  const until = byOurClock(parseInstant(daily?.[1] ?? "") ?? holdUntil, clockAhead) ?? resetsAt;
  return withUntil("quota-reached", said, until);
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
