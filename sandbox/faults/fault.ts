import * as v from "valibot";

export const faultTargets = [
  "send",
  "accounts",
  "status",
  "premium",
  "quota",
  "exists",
  "messages",
  "relationship",
  "credits",
  "open-profile",
  "profile",
  "conversations-send",
  "recall",
  "upload",
  "any",
] as const;
export type FaultTarget = (typeof faultTargets)[number];
/** What can be asked for; `any` only says that a fault does not mind. */
export type Endpoint = Exclude<FaultTarget, "any">;

/** When a connection ends. `before-answer` is after the body; `taken` says which side of delivery. */
export const cutMoments = [
  "no",
  "at-connection",
  "at-headers",
  "before-answer",
  "after-headers",
  "in-answer",
  "after-answer",
] as const;

/**
 * What ends it: the peer's FIN or RST, GOAWAY and then FIN, or RST_STREAM, which leaves the
 * connection. `goaway-unprocessed` says of this request that it was not looked at. HTTP/1.1 has none
 * of the last five, and ends.
 */
export const cutManners = [
  "end",
  "reset",
  "goaway",
  "goaway-unprocessed",
  "refuse-stream",
  "cancel-stream",
  "fail-stream",
] as const;
export type CutManner = (typeof cutManners)[number];

/** Where a request waits until somebody lets it go; `true` is before its answer. */
const holds = ["at-connection", "at-headers", "at-body", "in-answer"] as const;

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
  /** Keeps the answer back, or stops the request at an earlier moment, until somebody releases it. */
  hold: v.optional(v.union([v.boolean(), v.picklist(holds)]), false),
  /** Writes the answer in eight pieces, so many milliseconds apart. */
  dripMs: v.optional(milliseconds, 0),
  /** Ends the connection, or one stream of it, at this moment. */
  cut: v.optional(v.picklist(cutMoments), "no"),
  how: v.optional(v.picklist(cutManners), "end"),
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
