import type { Failure, PlainKind } from "../kernel/failure";
import { documentedRefusal, plainFailure } from "./documented-refusal";
import type { Answer, Exchange } from "./exchange";
import { said } from "./said";

/** What such a status says of a message is no answer to a question. */
const notAccepted = new Set([400, 411, 413, 415, 422]);

/**
 * Why a read did not answer what it was asked. `missing` is what a 404 of this read means where
 * the service does not name it. Total: an exchange that succeeded but could not be parsed is
 * "answer-not-understood".
 */
export function readFailure(exchange: Exchange, missing: PlainKind): Failure {
  if (exchange.kind === "redirect") return { kind: "answer-not-understood" };
  if (exchange.kind === "held-back") return { kind: "too-fast", until: exchange.until };
  if (exchange.kind === "answer") {
    if (notAccepted.has(exchange.status)) return refusedQuestion(said(exchange.body));
    return documentedRefusal(exchange) ?? undocumentedFailure(exchange, missing);
  }
  return { kind: exchange.error === "never-left" ? "key-malformed" : "unreachable" };
}

/** The one 400 of a read with a cause that the user can change is an account id that is none. */
function refusedQuestion(sentence: string | null): Failure {
  const isAccount = /\baccount[ _]?id\b/i.test(sentence ?? "");
  return plainFailure(isAccount ? "account-not-found" : "question-not-accepted", sentence);
}

function undocumentedFailure({ status, body }: Answer, missing: PlainKind): Failure {
  const sentence = said(body);
  if (status === 404 && sentence !== null) return plainFailure(missing, sentence);
  if (status === 404 || status === 405 || status === 410) return { kind: "route-retired" };
  if (status >= 500 || status === 408) return plainFailure("service-trouble", sentence);
  const broken = body.kind === "cut" || body.kind === "timed-out";
  return broken ? { kind: "unreachable" } : plainFailure("answer-not-understood", sentence);
}
