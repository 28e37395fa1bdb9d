import * as v from "valibot";

const isoInstant = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * One thing the service said about one action of one account, and when it said it.
 * `seenAt` and `resetsAt` are ISO 8601 in UTC; null means the service did not say.
 */
export const observationSchema = v.object({
  action: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  limit: count,
  used: v.nullable(count),
  remaining: count,
  resetsAt: v.nullable(isoInstant),
  seenAt: isoInstant,
  source: v.picklist(["headers", "quota"]),
});

export type Observation = v.InferOutput<typeof observationSchema>;

/**
 * What follows from the observations at a moment (design section 8):
 * "known" as last seen; "renewed" when the reset time has passed since, so that it should be full
 * again but nobody confirmed it; "unknown" when nothing was seen. Never an invented number.
 */
export const allowanceSchema = v.variant("kind", [
  v.object({ kind: v.literal("known"), ...observationSchema.entries }),
  v.object({ kind: v.literal("renewed"), limit: count, seenAt: isoInstant, resetsAt: isoInstant }),
  v.object({ kind: v.literal("unknown") }),
]);

export type Allowance = v.InferOutput<typeof allowanceSchema>;
