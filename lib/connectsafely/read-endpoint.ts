import type { PlainKind } from "../kernel/failure";
import { fail, ok, type Result } from "../kernel/result";
import type { Observation } from "../quota/allowance";
import { observationOf, type Exchange, type HeaderFacts } from "./exchange";
import { readFailure } from "./failures";
import type { Json } from "./parse-json";
import { type ReadCall, request, type Service } from "./request";

export interface ReadReply<T> {
  result: Result<T>;
  /** What the headers said of the allowance, also where the read failed. */
  observation: Observation | null;
}

/** How one read of the service is asked and understood. */
export interface Question<T> extends ReadCall {
  /** What a 404 means where the service does not name what is missing. */
  missing: PlainKind;
  /** Null for a body that is not the documented one. */
  parse: Parse<T>;
}

type Parse<T> = (body: Json, headers: HeaderFacts) => T | null;

/** Asks once. Failures: those of `readFailure`. */
export async function readEndpoint<T>(
  service: Service,
  { missing, parse, ...call }: Question<T>,
): Promise<ReadReply<T>> {
  const exchange = await request(service, { kind: "read", ...call });
  const value = understood(exchange, parse);
  const result = value === null ? fail(readFailure(exchange, missing)) : ok(value);
  return { result, observation: observationOf(exchange) };
}

function understood<T>(exchange: Exchange, parse: Parse<T>): T | null {
  if (exchange.kind !== "answer" || exchange.status !== 200) return null;
  const { body, headers } = exchange;
  return body.kind === "json" ? parse(body.value, headers) : null;
}
