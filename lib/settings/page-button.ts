import * as v from "valibot";
import { corners } from "./corner";

export const cornerSchema = v.picklist(corners);

/** What the user wants of the button; whether Chrome allows it is asked anew each time. */
export const buttonKeptSchema = v.object({ wanted: v.boolean(), corner: cornerSchema });
export type ButtonKept = v.InferOutput<typeof buttonKeptSchema>;

/** Until the user says otherwise there is no button. */
export const noButton: ButtonKept = { wanted: false, corner: "bottom-right" };

/** All that the button's script can say: that it was pressed, and the question for its corner. */
export type ButtonWord = "call" | "where";

export interface ButtonState {
  wanted: boolean;
  allowed: boolean;
  /** Whether Chrome runs the script in pages of LinkedIn that open from now on. */
  registered: boolean;
}

/**
 * What makes the registration true. Chrome drops it with every update, and keeps it when the
 * permission is gone: the script would then run wherever activeTab was granted (measured).
 */
export function whatToDo(state: ButtonState): "register" | "unregister" | "nothing" {
  const due = state.wanted && state.allowed;
  if (due === state.registered) return "nothing";
  return due ? "register" : "unregister";
}
