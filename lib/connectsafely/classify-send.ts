import * as v from "valibot";
import type { Doubt, Outcome } from "../outbox/entry";
import type { Failure } from "../kernel/failure";
import { documentedRefusal, plainFailure } from "./documented-refusal";
import type { Answer, Exchange } from "./exchange";
import type { Body } from "./read-body";
import { rejectsFields } from "./rejected-fields";
import { nothing, said } from "./said";
import { refusesChannel } from "./wrong-channel";

/** An outcome of a request that came to its end. */
export type Settled = Exclude<
  Outcome,
  { state: "held" | "undone" | "returned" | "sending" | "not-delivered" | "recalled" }
>;
export type Echo = Extract<Settled, { state: "sent" }>["echo"];

/** Compares the urn that the service echoes with the one the message was meant for. */
export type CompareEcho = (echoed: string) => Echo;

const successSchema = v.object({
  success: v.literal(true),
  message: v.nullish(v.string()),
  recipientProfileUrn: v.nullish(v.string(), null),
  error: nothing,
  errorDetails: nothing,
});

/** With any other status such a body speaks against it. */
const claimSchema = v.object({ success: v.literal(true) });

/**
 * What became of a send. Total, and it leans to one side: "sent" only with a valid success body,
 * "refused" only where it is certain that nothing was delivered, and everything else, known today
 * or not, is "unconfirmed" (design section 7; reference faults-and-threats 6).
 */
export function classifySend(exchange: Exchange, compareEcho: CompareEcho): Settled {
  if (exchange.kind === "redirect") return unconfirmed("redirected");
  if (exchange.kind === "held-back") return refused({ kind: "too-fast", until: exchange.until });
  if (exchange.kind === "answer") return classifyAnswer(exchange, compareEcho);
  if (exchange.error === "never-left") return refused({ kind: "key-malformed" });
  return unconfirmed(exchange.error);
}

function classifyAnswer(answer: Answer, compareEcho: CompareEcho): Settled {
  if (answer.status === 200) return classifySuccess(answer.body, compareEcho);
  const failure = certainFailure(answer);
  return failure === null ? unconfirmed(doubtOf(answer.status)) : refused(failure);
}

/** Why nothing was delivered, or null where that is not certain. */
function certainFailure(answer: Answer): Failure | null {
  const { status, body } = answer;
  if (body.kind === "json" && v.is(claimSchema, body.value)) return null;
  const refusal = documentedRefusal(answer);
  if (refusal !== null) return refusal;
  if (status === 404 || status === 405 || status === 410) return { kind: "route-retired" };
  if (status === 400 && refusesChannel(body)) return plainFailure("wrong-channel", said(body));
  const rejected = (status === 400 || status === 422) && rejectsFields(body);
  return rejected ? plainFailure("request-not-accepted", said(body)) : null;
}

function doubtOf(status: number): Doubt {
  if (status >= 300 && status < 400) return "redirected";
  return status < 300 || status === 400 || status === 422 ? "not-understood" : "server-error";
}

/** Only 200 is documented: a 202 could mean "taken", and then nobody knows. */
function classifySuccess(body: Body, compareEcho: CompareEcho): Settled {
  if (body.kind === "cut" || body.kind === "timed-out") return unconfirmed(body.kind);
  if (body.kind !== "json") return unconfirmed("not-understood");
  const parsed = v.safeParse(successSchema, body.value);
  if (!parsed.success) return unconfirmed("not-understood");
  const { recipientProfileUrn: echoed } = parsed.output;
  return { state: "sent", echo: echoed === null ? "not-compared" : compareEcho(echoed) };
}

function refused(failure: Failure): Settled {
  return { state: "refused", failure };
}

function unconfirmed(doubt: Doubt): Settled {
  return { state: "unconfirmed", doubt };
}
