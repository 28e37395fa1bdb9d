import * as v from "valibot";
import { draftSchema } from "./draft";
import { filesNamed } from "./files-named";

/** A draft that was deleted by hand, as it stood, damaged or not. */
export const removedDraftSchema = v.object({ attemptId: v.string(), record: v.unknown() });
export type RemovedDraft = v.InferOutput<typeof removedDraftSchema>;

/** The ids of the files that Undo would want back. */
export function removedFileIds(removed: readonly RemovedDraft[]): string[] {
  return removed.flatMap(({ record }) => {
    const draft = v.safeParse(draftSchema, record);
    return draft.success ? filesNamed(draft.output) : [];
  });
}
