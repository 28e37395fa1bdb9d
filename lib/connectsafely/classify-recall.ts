import * as v from "valibot";
import type { Failure } from "../kernel/failure";
import type { Doubt, RecallAnswer } from "../outbox/entry";
import { documentedRefusal, plainFailure } from "./documented-refusal";
import type { Answer, Exchange } from "./exchange";
import { rejectsFields } from "./rejected-fields";
import { nothing, said } from "./said";

const doneSchema = v.object({ success: v.literal(true), error: nothing, errorDetails: nothing });
const claimSchema = v.object({ success: v.literal(true) });

/**
 * What became of a recall. Total, and it leans to one side as `classifySend` does: "done" only with
 * a 200 that says so, "refused" only where it is certain that the message was left alone. What the
 * service answers is not documented beyond that (reference connectsafely-api 2.7). A 404 is a doubt:
 * Chromium may repeat a DELETE by itself, and the second time the message is gone.
 */
export function classifyRecall(exchange: Exchange): RecallAnswer {
  if (exchange.kind === "redirect") return unconfirmed("redirected", null);
  if (exchange.kind === "held-back") {
    return { state: "refused", failure: { kind: "too-fast", until: exchange.until } };
  }
  if (exchange.kind === "error") {
    return exchange.error === "never-left"
      ? { state: "refused", failure: { kind: "key-malformed" } }
      : unconfirmed(exchange.error, null);
  }
  return classifyAnswer(exchange);
}

function classifyAnswer(answer: Answer): RecallAnswer {
  const { status, body } = answer;
  if (status === 200 && body.kind === "json" && v.is(doneSchema, body.value)) {
    return { state: "done" };
  }
  const failure = certainFailure(answer);
  if (failure !== null) return { state: "refused", failure };
  const isBroken = status === 200 && (body.kind === "cut" || body.kind === "timed-out");
  return unconfirmed(isBroken ? body.kind : doubtOf(status), said(body));
}

function certainFailure(answer: Answer): Failure | null {
  const { status, body } = answer;
  const claims = body.kind === "json" && v.is(claimSchema, body.value);
  if (status < 400 || claims) return null;
  const refusal = documentedRefusal(answer);
  if (status === 404 || status === 410)
    return refusal?.kind === "account-not-found" ? refusal : null;
  if (refusal !== null) return refusal;
  if (status === 405) return { kind: "route-retired" };
  const isRejected = (status === 400 || status === 422) && rejectsFields(body);
  return isRejected ? plainFailure("request-not-accepted", said(body)) : null;
}

function doubtOf(status: number): Doubt {
  if (status >= 300 && status < 400) return "redirected";
  return status < 500 ? "not-understood" : "server-error";
}

function unconfirmed(doubt: Doubt, sentence: string | null): RecallAnswer {
  return { state: "unconfirmed", doubt, said: sentence };
}
