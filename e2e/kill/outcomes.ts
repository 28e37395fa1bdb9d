import type { FaultInput } from "../../sandbox/faults/parse-fault.ts";

/** What the service makes of a send, and what it lets the client know. */
export const outcomes = {
  "delivered, answered": {},
  "delivered, then a 500": { preset: "error-after" },
  "delivered, then cut": { preset: "cut-after" },
  "refused, answered": { preset: "profile-not-found" },
} as const satisfies Record<string, FaultInput>;

export type OutcomeName = keyof typeof outcomes;
export const outcomeNames = [
  "delivered, answered",
  "delivered, then a 500",
  "delivered, then cut",
  "refused, answered",
] as const satisfies readonly OutcomeName[];

/** What a person can be told of a send; "nothing" is a composer that knows of no attempt. */
export type Word = "sent" | "found" | "refused" | "returned" | "unconfirmed" | "nothing";

/** What an outcome is called when its answer came and somebody was there to take it. */
export const wordFor: Readonly<Record<OutcomeName, Word>> = {
  "delivered, answered": "sent",
  "delivered, then a 500": "unconfirmed",
  "delivered, then cut": "unconfirmed",
  "refused, answered": "refused",
};
