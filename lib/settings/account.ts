import * as v from "valibot";

/** A LinkedIn account that the key reaches (reference connectsafely-api 4.1, without its picture). */
export const accountSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.string(),
  slug: v.nullable(v.string()),
  status: v.picklist(["available", "in-use", "warming-up", "needs-attention", "unknown"]),
  enabled: v.boolean(),
  apiSeat: v.nullable(v.boolean()),
});

export type Account = v.InferOutput<typeof accountSchema>;
