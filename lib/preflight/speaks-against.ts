import type { Preflight } from "./preflight";

export type Objection =
  | "not-connected"
  | "no-credits"
  | "unanswered"
  | "invitation-pending"
  | "two-members";

/** What speaks against sending as this type. None of it stops a send: the user decides. */
export function speaksAgainst(known: Preflight, type: "message" | "inmail"): Objection[] {
  const isStranger = known.connected === false && known.conversation !== true;
  const against: Record<Objection, boolean> = {
    "not-connected": type === "message" && isStranger,
    "no-credits": type === "inmail" && known.credits === 0 && known.openProfile !== true,
    unanswered: known.lastWords?.by === "us",
    "invitation-pending": known.invitation === "sent" && known.connected !== true,
    "two-members": known.members === "two",
  };
  return objections.filter((each) => against[each]);
}

const objections: readonly Objection[] = [
  "two-members",
  "unanswered",
  "not-connected",
  "invitation-pending",
  "no-credits",
];
