import { sentSubject } from "@/lib/drafts/sent-subject";
import type { DraftText } from "@/lib/messaging/protocol";
import type { Allowance } from "@/lib/quota/allowance";
import type { LeftOver } from "@/lib/guard/look";
import { mustBeFilled, unfilledPlaces } from "@/lib/templates/unfilled-places";

/** Why a text cannot be sent as it is, the first reason first; null when nothing stops it. */
export type Stop =
  | { kind: "quota"; until: string }
  | { kind: "own-limit"; limit: number; until: string }
  | { kind: "subject" }
  /** InMail has no place for any. */
  | { kind: "files" }
  | { kind: "empty" }
  | { kind: "places"; field: "subject" | "message"; places: string[]; start: number; end: number }
  | LeftOver;

/**
 * The same rules as the worker's, which decides; here they say it before the click. An allowance
 * that is gone stops only until a reset that the service named: without one, the service is asked.
 * So it is where the text may not count: some documents count new conversations only, and no page
 * counts InMail (reference connectsafely-api 3.2, 9.1); a refusal costs nothing.
 */
export function whatStops(
  draft: DraftText,
  allowance: Allowance,
  now: number,
  { leftOver = null, isReply = false }: { leftOver?: LeftOver | null; isReply?: boolean } = {},
): Stop | null {
  const mayBeFree = isReply || draft.messageType === "inmail";
  const until = mayBeFree ? null : goneUntil(allowance, now);
  if (until !== null) return { kind: "quota", until };
  const own = ownReached(allowance, now);
  if (own !== null) return own;
  const subject = sentSubject(draft);
  if (draft.messageType === "inmail" && subject === "") return { kind: "subject" };
  const inSubject = unfilled("subject", subject);
  if (inSubject !== null) return inSubject;
  if (draft.messageType === "inmail" && draft.files?.length) return { kind: "files" };
  if (draft.message.trim() === "") return { kind: "empty" };
  return unfilled("message", draft.message) ?? leftOver;
}

/** Whether nothing is left and Send is free all the same, because this text may not count. */
export function mayNotCount(stop: Stop | null, allowance: Allowance, now: number): boolean {
  return goneUntil(allowance, now) !== null && usedUp(stop) === null;
}

function goneUntil(allowance: Allowance, now: number): string | null {
  if (allowance.kind !== "known" || allowance.remaining > 0) return null;
  const { resetsAt } = allowance;
  return resetsAt !== null && Date.parse(resetsAt) > now ? resetsAt : null;
}

/** Also where the service has more: the user chose to stop here. */
function ownReached({ own }: Allowance, now: number): Stop | null {
  if (own === undefined || own.used < own.limit || Date.parse(own.resetsAt) <= now) return null;
  return { kind: "own-limit", limit: own.limit, until: own.resetsAt };
}

/** Nothing the user could write would change it; null for a text that can be mended. */
export function usedUp(stop: Stop | null): { until: string; ownLimit: number | null } | null {
  if (stop?.kind === "quota") return { until: stop.until, ownLimit: null };
  return stop?.kind === "own-limit" ? { until: stop.until, ownLimit: stop.limit } : null;
}

function unfilled(field: "subject" | "message", text: string): Stop | null {
  const places = unfilledPlaces(text).filter(mustBeFilled);
  const [first] = places;
  if (first === undefined) return null;
  const { start, end } = first;
  return { kind: "places", field, places: places.map((place) => place.name), start, end };
}
