import type { Failure, PlainKind } from "../kernel/failure";
import { documentedRefusal, plainFailure } from "./documented-refusal";
import type { Answer, Exchange } from "./exchange";
import { said } from "./said";

/**
 * Why a read did not answer what it was asked. `missing` is what a 404 of this read means where
 * the service does not name it. Total: an exchange that succeeded but could not be parsed is
 * "answer-not-understood".
 */
export function readFailure(exchange: Exchange, missing: PlainKind): Failure {
  if (exchange.kind === "redirect") return { kind: "answer-not-understood" };
  if (exchange.kind === "held-back") return { kind: "too-fast", until: exchange.until };
  if (exchange.kind === "answer") {
    return documentedRefusal(exchange) ?? undocumentedFailure(exchange, missing);
  }
  return { kind: exchange.error === "never-left" ? "key-malformed" : "unreachable" };
}

function undocumentedFailure({ status, body }: Answer, missing: PlainKind): Failure {
  const sentence = said(body);
  if (status === 404 && sentence !== null) return plainFailure(missing, sentence);
  if (status === 404 || status === 405 || status === 410) return { kind: "route-retired" };
  if (status === 400 || status === 422) return plainFailure("request-not-accepted", sentence);
  if (status >= 500 || status === 408) return plainFailure("service-trouble", sentence);
  const broken = body.kind === "cut" || body.kind === "timed-out";
  return broken ? { kind: "unreachable" } : plainFailure("answer-not-understood", sentence);
}
