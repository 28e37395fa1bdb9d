/** Below this a difference is the network's delay and the whole seconds of `Date`. */
const negligibleMs = 30_000;

/** The longest window there is ends on a Monday. */
const longestMs = 8 * 86_400_000;

/**
 * A moment that the service named (ISO 8601), by the clock of this device. `clockAhead`: by how many
 * milliseconds the service's clock was ahead when it named it; null where it did not tell.
 */
export function byOurClock(named: string | null, clockAhead: number | null): string | null {
  const ahead = clockAhead ?? 0;
  if (named === null || Math.abs(ahead) < negligibleMs) return named;
  return new Date(Date.parse(named) - ahead).toISOString();
}

/**
 * The end of a counted window by the clock of this device. One that was over already when it was
 * seen, or lies further off than any window, is a mistake of somebody and counts as not said.
 */
export function windowEnd(
  named: string | null,
  seenAt: number,
  clockAhead: number | null,
): string | null {
  const end = byOurClock(named, clockAhead);
  if (end === null) return null;
  const time = Date.parse(end);
  return time > seenAt && time <= seenAt + longestMs ? end : null;
}
