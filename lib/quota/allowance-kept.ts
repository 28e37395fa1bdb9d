import * as v from "valibot";
import { observationSchema } from "./allowance";

/** What was seen of each account's allowances, by account id, and when the service was asked. */
export const allowancesKeptSchema = v.record(
  v.string(),
  v.object({
    observations: v.array(observationSchema),
    /** ISO 8601; null when only headers were seen. */
    askedAt: v.nullable(v.string()),
  }),
);

export type AllowancesKept = v.InferOutput<typeof allowancesKeptSchema>;
