import type { FaultInput } from "../../sandbox/faults/parse-fault.ts";
import type { Sandbox } from "../../sandbox/start-sandbox.ts";
import { until } from "../../sandbox/browser/until.ts";
import { type OutcomeName, outcomes } from "./outcomes.ts";

/** Where a send is, as the service and the fault proxy before it see it. */
export const moments = [
  "connection", // a connection came, and nothing was said on it
  "headers", // the headers are there, the service takes nothing yet
  "body", // the whole body is there, and nothing was done about it
  "decided", // delivered or refused, and not a byte of an answer
  "half an answer",
  "answer sent", // handed to the network
  "answer read", // the client's network stack has it
  "cut", // the connection was ended in place of an answer
] as const;
export type Moment = (typeof moments)[number];

/** Where a read of the open composer was still under way, the send needs no connection of its own. */
export class MomentMissed extends Error {}

const holds = {
  connection: "at-connection",
  headers: "at-headers",
  body: "at-body",
  decided: true,
  "half an answer": "in-answer",
} as const;
const isHeld = (moment: Moment): moment is keyof typeof holds => Object.hasOwn(holds, moment);

/** A cut after the body is no answer to be half of, sent or read; an answer is no cut. */
export function makesSense(moment: Moment, outcome: OutcomeName): boolean {
  const isCut = outcome === "delivered, then cut";
  const needsAnswer = ["half an answer", "answer sent", "answer read"].includes(moment);
  return isCut ? !needsAnswer : moment !== "cut";
}

/**
 * Prepares the sandbox for the next send of this text, and answers with what resolves at the moment.
 * Where the sandbox can, it stops there until `release()`.
 */
export function reachMoment(
  sandbox: Sandbox,
  moment: Moment,
  outcome: OutcomeName,
  text: string,
): () => Promise<unknown> {
  for (const fault of faultsFor(moment, outcome)) sandbox.setFault(fault);
  const reached = whenReached(sandbox, moment, text);
  return () => reached;
}

function faultsFor(moment: Moment, outcome: OutcomeName): FaultInput[] {
  if (!isHeld(moment)) return [outcomes[outcome]];
  const hold = holds[moment];
  if (hold === "at-connection") return [{ hold }, outcomes[outcome]];
  return [{ ...outcomes[outcome], hold }];
}

function whenReached(sandbox: Sandbox, moment: Moment, text: string): Promise<unknown> {
  const ofSend = { method: "POST" };
  switch (moment) {
    case "connection":
      return Promise.race([
        sandbox.waitFor("connection", { host: "api.connectsafely.ai" }),
        sandbox.waitFor("body-complete", { message: text }).then(() => {
          throw new MomentMissed("the send went on a connection that was there");
        }),
      ]);
    case "headers":
      return sandbox.waitFor("headers", ofSend);
    case "body":
      return sandbox.waitFor("body-complete", { message: text });
    case "decided":
    case "half an answer":
      return until("held send", async () => sandbox.held() > 0 || undefined, 60_000);
    case "answer sent":
      return sandbox.waitFor("answer-sent", ofSend);
    case "answer read":
      return sandbox.waitFor("answer-read", ofSend);
    case "cut":
      return sandbox.waitFor("cut");
  }
}
