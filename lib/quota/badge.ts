import type { Allowance } from "./allowance";
import { isLow, type Left, leftOf } from "./messages-left";
import { isDue, type Reminder } from "./reminder";

/** What the toolbar says on all tabs. */
export type Badge =
  | { kind: "unseen" }
  | { kind: "full-again" }
  | { kind: "low"; left: number }
  | { kind: "nothing" };

interface Facts {
  /** How many outcomes nobody has seen. */
  unseen: number;
  reminder: Reminder | null;
  /** Of the chosen account, at `now`. */
  allowance: Allowance;
  /** Milliseconds. */
  now: number;
}

/** The most urgent thing only (design section 8). A number is told only where the service said one. */
export function badgeOf({ unseen, reminder, allowance, now }: Facts): Badge {
  if (unseen > 0) return { kind: "unseen" };
  if (reminder !== null && isDue(reminder, now)) return { kind: "full-again" };
  const low = lowOf(allowance);
  return low === null ? { kind: "nothing" } : { kind: "low", left: low.left };
}

function lowOf(allowance: Allowance): Left | null {
  const left = allowance.kind === "known" ? leftOf(allowance) : null;
  return left !== null && isLow(left) ? left : null;
}

/** When the badge says something else by the mere passing of time, ISO 8601; null for never. */
export function nextChange({ reminder, allowance, now }: Omit<Facts, "unseen">): string | null {
  const coming = [reminder?.at ?? null, lowOf(allowance)?.resetsAt ?? null]
    .filter((at) => at !== null)
    .filter((at) => Date.parse(at) > now);
  return coming.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}
