import * as v from "valibot";
import { isoInstant } from "../kernel/fields";

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
  /** LinkedIn itself refused this action in this window, whatever the count says. */
  stopped: v.exactOptional(v.literal(true)),
});

export type Observation = v.InferOutput<typeof observationSchema>;

/** What is used of the limit that the user set for an account, until the day ends at `resetsAt`. */
export const ownShareSchema = v.object({
  limit: v.pipe(count, v.minValue(1)),
  used: count,
  resetsAt: isoInstant,
  /** "courier": the service told nothing of this day, so that only Courier's own sends are in it. */
  countedBy: v.picklist(["service", "courier"]),
});

export type OwnShare = v.InferOutput<typeof ownShareSchema>;

/** There only where the user set a limit. */
const own = v.exactOptional(ownShareSchema);

/**
 * What follows from the observations at a moment (design section 8):
 * "known" as last seen; "stopped" where LinkedIn itself refused, so that a send may be refused
 * although some are left; "renewed" when the reset time has passed since, so that it should be full
 * again but nobody confirmed it; "unknown" when nothing was seen. Never an invented number.
 */
export const allowanceSchema = v.variant("kind", [
  v.object({ kind: v.literal("known"), ...observationSchema.entries, own }),
  v.object({ kind: v.literal("stopped"), ...observationSchema.entries, own }),
  v.object({
    kind: v.literal("renewed"),
    limit: count,
    seenAt: isoInstant,
    resetsAt: isoInstant,
    own,
  }),
  v.object({ kind: v.literal("unknown"), own }),
]);

export type Allowance = v.InferOutput<typeof allowanceSchema>;
