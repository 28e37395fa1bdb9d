import * as v from "valibot";

/** Whether Chrome checks the spelling of what is written. */
export const spellingKeptSchema = v.object({ checks: v.boolean() });
export type SpellingKept = v.InferOutput<typeof spellingKeptSchema>;

/** On where nothing was chosen. */
export function checksSpelling(kept: SpellingKept | null): SpellingKept {
  return kept ?? { checks: true };
}
