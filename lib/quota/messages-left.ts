import type { Allowance } from "./allowance";

/** The number that binds: the service's, or the user's own where less is left of that. */
export interface Left {
  left: number;
  limit: number;
  isOwn: boolean;
  /** ISO 8601; null where the service did not say. */
  resetsAt: string | null;
}

/** Null where nobody said a number that holds at this moment. */
export function leftOf(allowance: Allowance): Left | null {
  const told = toldLeft(allowance);
  const { own } = allowance;
  if (own === undefined) return told;
  const left = Math.max(0, own.limit - own.used);
  if (told !== null && told.left < left) return told;
  return { left, limit: own.limit, isOwn: true, resetsAt: own.resetsAt };
}

function toldLeft(allowance: Allowance): Left | null {
  if (allowance.kind !== "known" && allowance.kind !== "stopped") return null;
  const { remaining: left, limit, resetsAt } = allowance;
  return { left, limit, isOwn: false, resetsAt };
}

/** Few enough to be told on the toolbar. */
export function isLow({ left, limit }: Pick<Left, "left" | "limit">): boolean {
  return left <= Math.max(5, limit / 10);
}
