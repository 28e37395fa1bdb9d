import * as v from "valibot";

export const faultTargets = ["send", "accounts", "status", "quota", "any"] as const;
export type FaultTarget = (typeof faultTargets)[number];

function isHeaders(headers: Record<string, string>): boolean {
  try {
    void new Headers(headers);
    return true;
  } catch {
    return false;
  }
}

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10 * 60_000));

const behaviourEntries = {
  /** An answer of its own instead of the real one. 1xx cannot be asked for. */
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  /** A text is sent as it is, anything else as JSON. */
  body: v.optional(v.unknown()),
  /** Added to the answer, own or real; they win over the ones already there. */
  headers: v.optional(v.pipe(v.record(v.string(), v.string()), v.check(isHeaders)), {}),
  /** The answer is filled with spaces up to this many bytes, without ever being in memory. */
  fillToBytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 30)), 0),
  /** Whether a send is taken (delivered, counted) before an answer of its own, or before a cut. */
  taken: v.optional(v.boolean(), false),
  delayMs: v.optional(milliseconds, 0),
  /** Keeps the answer back until somebody releases it. */
  hold: v.optional(v.boolean(), false),
  /** Ends the connection instead of answering, or in the middle of the answer. */
  cut: v.optional(v.picklist(["no", "before-answer", "in-answer"]), "no"),
  /** Sends the whole answer and never ends it. */
  keepOpen: v.optional(v.boolean(), false),
  rateLimit: v.optional(v.picklist(["real", "none", "nonsense"]), "real"),
};

/** How a request is answered differently. Everything left out stays as usual. */
export const behaviourSchema = v.strictObject(behaviourEntries);
export type Behaviour = v.InferOutput<typeof behaviourSchema>;
export type BehaviourInput = v.InferInput<typeof behaviourSchema>;

/** What is waiting: it answers the next `times` requests of one endpoint, then it is used up. */
export interface Fault {
  readonly name: string;
  readonly on: FaultTarget;
  readonly times: number;
  readonly behaviour: Behaviour;
}

/** Whether the fault answers by itself; otherwise it only changes the real answer. */
export function hasOwnAnswer(behaviour: Behaviour): boolean {
  return behaviour.status !== undefined || behaviour.body !== undefined;
}
