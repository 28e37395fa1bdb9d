import type { DraftText } from "@/lib/messaging/protocol";
import { unfilledPlaces } from "@/lib/templates/unfilled-places";
import { sayStop } from "./say-stop";
import { type Stop, usedUp, whatStops } from "./what-stops";

/** The sentence for a field, if it is this field that stops the text. */
export function errorFor(field: "subject" | "message", stop: Stop | null): string | null {
  if (stop === null || usedUp(stop) !== null) return null;
  return fieldOf(stop) === field ? sayStop(stop) : null;
}

/**
 * Takes the user to what a text that was just filled still needs: the first place left open,
 * selected, so that typing fills it, or the subject; else to the end of the message.
 */
export function showFirstGap(
  draft: DraftText,
  subject: HTMLInputElement | null,
  message: HTMLTextAreaElement | null,
): void {
  const stop = whatStops(draft, { kind: "unknown" }, 0);
  if (stop !== null) return showWhere(stop, subject, message);
  // One that may be meant as it stands stops only who presses Send, and is a gap all the same.
  const [gap] = unfilledPlaces(draft.message);
  const { length } = draft.message;
  message?.focus();
  message?.setSelectionRange(gap?.start ?? length, gap?.end ?? length);
}

/** Takes the user to what is missing; a gap is selected, so that typing fills it. */
export function showWhere(
  stop: Stop,
  subject: HTMLInputElement | null,
  message: HTMLTextAreaElement | null,
): void {
  const field = fieldOf(stop) === "subject" ? subject : message;
  field?.focus();
  if ("field" in stop) field?.setSelectionRange(stop.start, stop.end);
}

function fieldOf(stop: Stop): "subject" | "message" {
  if ("field" in stop) return stop.field;
  return stop.kind === "subject" ? "subject" : "message";
}
