import * as v from "valibot";

const shortText = v.nullable(v.pipe(v.string(), v.maxLength(1_000)));

/**
 * What the open page says about the person whose slug is in its address. `urn` is there only when
 * the page itself binds it to that slug; `confidence` is "none" when it does not, and then the
 * slug alone names the person.
 */
export const readingSchema = v.object({
  slug: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  urn: v.nullable(v.pipe(v.string(), v.regex(/^urn:li:fsd_profile:[A-Za-z0-9_-]{39}$/))),
  name: shortText,
  firstName: shortText,
  headline: shortText,
  company: shortText,
  self: v.boolean(),
  layout: v.picklist(["sdui", "ember", "guest", "unknown"]),
  /** Kinds of evidence that agree on the urn (reference linkedin-pages 4.3: E1, E2, E3 ...). */
  evidence: v.array(v.pipe(v.string(), v.maxLength(40))),
  confidence: v.picklist(["high", "medium", "none"]),
  /** Why there is no urn, or null when there is one. */
  reason: v.nullable(v.pipe(v.string(), v.maxLength(60))),
});

export type Reading = v.InferOutput<typeof readingSchema>;
