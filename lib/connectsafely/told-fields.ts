import * as v from "valibot";

/** Yes or no; null for anything else, so that one odd field takes no others along. */
export const flag = v.fallback(v.nullable(v.boolean()), null);

/** Whom an answer is about; "" where it names nobody. */
export const profileUrn = v.fallback(v.pipe(v.string(), v.maxLength(500)), "");
