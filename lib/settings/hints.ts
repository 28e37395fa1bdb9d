import * as v from "valibot";

/** Which hints the user wants while writing. */
export const hintsKeptSchema = v.object({
  /** How the length of an InMail went with replies to it (templates/reply-figures.ts). */
  replies: v.boolean(),
});
export type HintsKept = v.InferOutput<typeof hintsKeptSchema>;

/** Shown where nothing was chosen: it stops nothing and asks for nothing. */
export function hintsWanted(kept: HintsKept | null): HintsKept {
  return kept ?? { replies: true };
}
