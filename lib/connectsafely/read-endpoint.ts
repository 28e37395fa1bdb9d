import type { Failure, PlainKind } from "../kernel/failure";
import { fail, ok, type Result } from "../kernel/result";
import type { Observation } from "../quota/allowance";
import { observationOf, type Exchange, type HeaderFacts } from "./exchange";
import { readFailure } from "./failures";
import type { Json } from "./parse-json";
import { patienceMs, waitBefore } from "./patience";
import { type ReadCall, request, type Service } from "./request";

export interface ReadReply<T> {
  result: Result<T>;
  /** What the headers said of the allowance, also where the read failed. */
  observation: Observation | null;
}

/** How one read of the service is asked and understood. */
export interface Question<T> extends Omit<ReadCall, "kind"> {
  /** What a 404 means where the service does not name what is missing. */
  missing: PlainKind;
  /** Null for a body that is not the documented one. */
  parse: Parse<T>;
}

type Parse<T> = (body: Json, headers: HeaderFacts) => T | null;

/**
 * Asks, at most three times within one time limit, where another try may help. Failures: those of
 * `readFailure`.
 */
export async function readEndpoint<T>(
  service: Service,
  { missing, parse, ...asked }: Question<T>,
): Promise<ReadReply<T>> {
  const call = { kind: "read", ...asked } as const;
  const deadline = service.now() + patienceMs;
  for (let tries = 1; ; tries += 1) {
    const exchange = await request(service, call, timeLeft(service, deadline));
    const value = understood(exchange, parse);
    if (value !== null) return { result: ok(value), observation: observationOf(exchange) };
    const failure = readFailure(exchange, missing);
    const wait = waitOf(service, tries, failure, exchange);
    if (wait === null || wait >= timeLeft(service, deadline)) {
      return { result: fail(failure), observation: observationOf(exchange) };
    }
    await service.patience?.pause(wait);
  }
}

/** A clock that is put back meanwhile gives no more time than there was. */
function timeLeft({ now }: Service, deadline: number): number {
  return Math.max(1, Math.min(patienceMs, deadline - now()));
}

function waitOf(
  { patience, now }: Service,
  tries: number,
  failure: Failure,
  exchange: Exchange,
): number | null {
  if (patience === undefined) return null;
  return waitBefore(tries, failure, exchange, { now: now(), random: patience.random });
}

/** What a 200 says; null where it is none, or says something else than the documents. */
export function understood<T>(exchange: Exchange, parse: Parse<T>): T | null {
  if (exchange.kind !== "answer" || exchange.status !== 200) return null;
  const { body, headers } = exchange;
  return body.kind === "json" ? parse(body.value, headers) : null;
}
