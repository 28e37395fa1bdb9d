import type { DraftText } from "@/lib/messaging/protocol";
import type { Allowance } from "@/lib/quota/allowance";
import { unfilledPlaces } from "@/lib/templates/unfilled-places";

/** Why a text cannot be sent as it is, the first reason first; null when nothing stops it. */
export type Stop =
  | { kind: "quota"; until: string }
  | { kind: "subject" }
  | { kind: "empty" }
  | { kind: "places"; field: "subject" | "message"; places: string[]; start: number; end: number };

/**
 * The same rules as the worker's, which decides; here they say it before the click. An allowance
 * that is gone stops only until a reset that the service named: without one, the service is asked.
 */
export function whatStops(draft: DraftText, allowance: Allowance, now: number): Stop | null {
  const until = goneUntil(allowance, now);
  if (until !== null) return { kind: "quota", until };
  if (draft.messageType === "inmail") {
    if (draft.subject.trim() === "") return { kind: "subject" };
    const inSubject = unfilled("subject", draft.subject);
    if (inSubject !== null) return inSubject;
  }
  return draft.message.trim() === "" ? { kind: "empty" } : unfilled("message", draft.message);
}

function goneUntil(allowance: Allowance, now: number): string | null {
  if (allowance.kind !== "known" || allowance.remaining > 0) return null;
  const { resetsAt } = allowance;
  return resetsAt !== null && Date.parse(resetsAt) > now ? resetsAt : null;
}

function unfilled(field: "subject" | "message", text: string): Stop | null {
  const places = unfilledPlaces(text);
  const [first] = places;
  if (first === undefined) return null;
  const { start, end } = first;
  return { kind: "places", field, places: places.map((place) => place.name), start, end };
}
