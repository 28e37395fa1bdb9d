import * as v from "valibot";

/** Seconds; 0 sends at once. */
export const undoChoices = [0, 5, 10, 30] as const;

/** For how long a Send can be taken back. */
export const undoKeptSchema = v.object({ seconds: v.picklist(undoChoices) });
export type UndoKept = v.InferOutput<typeof undoKeptSchema>;

/** Five seconds where nothing was chosen (design section 7, "Hands"). */
export function undoWindow(kept: UndoKept | null): UndoKept {
  return kept ?? { seconds: 5 };
}
