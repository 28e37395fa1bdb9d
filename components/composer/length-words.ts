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
