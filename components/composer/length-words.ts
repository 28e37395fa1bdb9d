import { i18n } from "#i18n";
import { sayNumber } from "@/components/words/say-number";
import type { Failure } from "@/lib/kernel/failure";
import type { AttemptView } from "@/lib/messaging/protocol";
import { usualLimits } from "@/lib/templates/usual-limits";

export interface LengthState {
  length: number;
  limit: number;
  state: "fine" | "near" | "over";
}

/** Counts as JavaScript does: never fewer than what a reader calls characters. */
export function lengthState(text: string, kind: keyof typeof usualLimits): LengthState {
  const limit = usualLimits[kind];
  const { length } = text;
  return { length, limit, state: length > limit ? "over" : length > limit * 0.9 ? "near" : "fine" };
}

/** How long a refused text is, where that is or may be why; else null. */
export function sayRefusedLength(
  { message, messageType }: Pick<AttemptView, "message" | "messageType">,
  { kind }: Failure,
): string | null {
  const { length, limit, state } = lengthState(message, messageType);
  const mayBeWhy = kind === "request-not-accepted" && state === "over";
  if (kind !== "message-too-long" && !mayBeWhy) return null;
  return i18n.t("outcome.length", [sayNumber(length), sayNumber(limit)]);
}
