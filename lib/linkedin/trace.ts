import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What a reading was made of, without a word of the page: `findings.ts` tells the rest from it. The
 * reader only counts, because it runs in LinkedIn's pages and has to be small.
 */
export const traceSchema = v.object({
  /** One for each id that was found, with repeats. */
  kinds: v.array(v.picklist(["E1", "E2", "E3", "E4", "E5", "E6"])),
  /** How many member numbers the page gave. */
  numbers: count,
  slugEndsWithNumber: v.boolean(),
  nameSource: v.nullable(v.picklist(["top-card", "page-data"])),
  /** False when the page speaks of two people. */
  isConsistent: v.boolean(),
});
