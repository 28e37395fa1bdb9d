const dayMs = 86_400_000;

/**
 * A moment in the user's language and zone, as near as it needs: "today, 14:03", "tomorrow,
 * 01:00", "3 Nov, 09:10". `iso` is ISO 8601, `now` milliseconds since 1970.
 */
export function sayTime(iso: string, now: number, locale?: string, timeZone?: string): string {
  const at = Date.parse(iso);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone }).format(at);
  const day =
    nearDay(at, now, locale, timeZone) ??
    new Intl.DateTimeFormat(locale, { month: "short", day: "numeric", timeZone }).format(at);
  return `${day}, ${time}`;
}

/** A day in the user's language and zone: "today", "yesterday", "3 Nov", with its year where that is another. */
export function sayDay(iso: string, now: number, locale?: string, timeZone?: string): string {
  const at = Date.parse(iso);
  const near = nearDay(at, now, locale, timeZone);
  if (near !== null) return near;
  const yearOf = (time: number) =>
    new Intl.DateTimeFormat("en", { timeZone, year: "numeric" }).format(time);
  const year = yearOf(at) === yearOf(now) ? {} : ({ year: "numeric" } as const);
  const look = { month: "short", day: "numeric", timeZone, ...year } as const;
  return new Intl.DateTimeFormat(locale, look).format(at);
}

/** "yesterday", "today" or "tomorrow"; null for any other day. */
function nearDay(at: number, now: number, locale?: string, timeZone?: string): string | null {
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (Math.abs(days) > 1) return null;
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
}

/** Days since 1970 as the calendar of the zone counts them. */
function dayNumber(at: number, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
  return Math.floor(Date.parse(`${parts}T00:00:00Z`) / dayMs);
}
