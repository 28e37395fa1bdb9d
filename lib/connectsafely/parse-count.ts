/** A count of the service, written as digits or as a number; anything else is null. */
export function parseCount(value: unknown): number | null {
  if (typeof value === "string") return /^\d{1,9}$/.test(value.trim()) ? Number(value) : null;
  const isCount = typeof value === "number" && Number.isInteger(value) && value >= 0;
  return isCount && value < 1e9 ? value : null;
}

/** The name of a counted action such as "MESSAGE", in one spelling, or null. */
export function parseAction(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const name = value.trim().toUpperCase();
  return /^[A-Z][A-Z0-9_]{0,59}$/.test(name) ? name : null;
}
