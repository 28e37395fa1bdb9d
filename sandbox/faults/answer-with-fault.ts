import { setTimeout as waitFor } from "node:timers/promises";
import { type Answer, jsonType } from "../api/answer.ts";
import type { SandboxClock } from "../api/clock.ts";
import { answerBody } from "./answer-body.ts";
import { ConnectionCut, type CutAnswer, CutResponse } from "./connection-cut.ts";
import { type Behaviour, hasOwnAnswer } from "./fault.ts";
import type { FaultQueue } from "./queue.ts";

export interface Exchange {
  readonly clock: SandboxClock;
  readonly faults: FaultQueue;
  readonly behaviour: Behaviour | null;
  /** Does what was asked for and says so; called at most once. */
  readonly real: () => Answer;
  /** The endpoint's own headers, read after `real`. */
  readonly headers: () => Readonly<Record<string, string>>;
}

const nonsense = {
  "X-RateLimit-Action": "MESSAGE",
  "X-RateLimit-Limit": "NaN",
  "X-RateLimit-Used": "-3",
  "X-RateLimit-Remaining": "plenty",
  "X-RateLimit-Reset": "the day before yesterday",
};

/**
 * Answers an endpoint as usual or as the fault wants it. Throws `ConnectionCut` where the
 * connection is to end without an answer.
 */
export async function answerWithFault(exchange: Exchange): Promise<Response> {
  const { behaviour, clock } = exchange;
  const answer = behaviour === null ? exchange.real() : faultyAnswer(behaviour, exchange.real);
  const headers = new Headers({ ...rateLimit(exchange), ...answer.headers });
  // The sandbox's time, so that a client that compares its clock with the service's sees one day.
  if (!headers.has("Date")) headers.set("Date", new Date(clock.now()).toUTCString());
  if (behaviour !== null) await keepBack(behaviour, exchange.faults);
  return toResponse(answer, headers, exchange);
}

function toResponse(answer: Answer, headers: Headers, exchange: Exchange): Response {
  const { status, body } = answer;
  const { behaviour, faults } = exchange;
  if ([204, 205, 304].includes(status)) return new Response(null, { status, headers });
  if (behaviour === null) return new Response(body === "" ? null : body, { status, headers });
  const { how } = behaviour;
  const cut = cutOfAnswer(behaviour);
  if (cut !== null) return new CutResponse(body, { status, headers, cut, how });
  return new Response(answerBody(body, behaviour, faults), { status, headers });
}

function cutOfAnswer({ cut }: Behaviour): CutAnswer | null {
  return cut === "after-headers" || cut === "in-answer" || cut === "after-answer" ? cut : null;
}

function faultyAnswer(behaviour: Behaviour, real: () => Answer): Answer {
  const isOwn = hasOwnAnswer(behaviour);
  const isTaken = behaviour.taken || (!isOwn && behaviour.cut !== "before-answer");
  const asUsual = isTaken ? real() : { status: 200, headers: jsonType, body: "" };
  const answer = isOwn ? ownAnswer(behaviour) : asUsual;
  return { ...answer, headers: { ...answer.headers, ...behaviour.headers } };
}

function ownAnswer({ status = 200, body = "" }: Behaviour): Answer {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: text === "" ? {} : jsonType, body: text };
}

function rateLimit({ behaviour, headers }: Exchange): Readonly<Record<string, string>> {
  if (behaviour?.rateLimit === "none") return {};
  const real = headers();
  // An endpoint without such headers does not get any, not even nonsense.
  return behaviour?.rateLimit === "nonsense" && Object.keys(real).length > 0 ? nonsense : real;
}

async function keepBack(behaviour: Behaviour, faults: FaultQueue): Promise<void> {
  // Not `ref`erenced: a delayed answer must not keep the program alive after the server is closed.
  if (behaviour.delayMs > 0) await waitFor(behaviour.delayMs, undefined, { ref: false });
  if (behaviour.hold === true) await faults.released();
  if (behaviour.cut === "before-answer") throw new ConnectionCut(behaviour.how);
}
