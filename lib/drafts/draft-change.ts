import * as v from "valibot";

/** That something about an attempt's text has changed; never what. */
export const draftChangeSchema = v.object({
  attemptId: v.string(),
  /** Who wrote it; null where it was no screen. */
  line: v.nullable(v.string()),
  /** False where it only fills a template, with what the others know as well. */
  touched: v.boolean(),
});
export type DraftChange = v.InferOutput<typeof draftChangeSchema>;

/**
 * Whether a screen that shows one attempt's text has to look again. What fills a template in one
 * window is no news for another that shows a filled template: each fills it with what it knows.
 */
export function concerns(
  { attemptId, line, touched }: DraftChange,
  own: { attemptId: string; line: string; touched: boolean },
): boolean {
  if (line === own.line) return false;
  return own.touched ? attemptId === own.attemptId : touched;
}
