import { madeOnce } from "./made-once";

const dayMs = 86_400_000;

/**
 * A moment in the user's language and zone, as near as it needs: "today, 14:03", "tomorrow,
 * 01:00", "3 Nov, 09:10". `iso` is ISO 8601, `now` milliseconds since 1970.
 */
export function sayTime(iso: string, now: number, locale?: string, timeZone?: string): string {
  const at = Date.parse(iso);
  const time = sayDate(at, { timeStyle: "short", timeZone }, locale);
  const day =
    nearDay(at, now, locale, timeZone) ??
    sayDate(at, { month: "short", day: "numeric", timeZone }, locale);
  return `${day}, ${time}`;
}

/** A day in the user's language and zone: "today", "yesterday", "3 Nov", with its year where that is another. */
export function sayDay(iso: string, now: number, locale?: string, timeZone?: string): string {
  const at = Date.parse(iso);
  const near = nearDay(at, now, locale, timeZone);
  if (near !== null) return near;
  const yearOf = (time: number) => sayDate(time, { timeZone, year: "numeric" }, "en");
  const year = yearOf(at) === yearOf(now) ? {} : ({ year: "numeric" } as const);
  const look = { month: "short", day: "numeric", timeZone, ...year } as const;
  return sayDate(at, look, locale);
}

/** "yesterday", "today" or "tomorrow"; null for any other day. */
function nearDay(at: number, now: number, locale?: string, timeZone?: string): string | null {
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (Math.abs(days) > 1) return null;
  return relativeFormat(locale).format(days, "day");
}

/** Days since 1970 as the calendar of the zone counts them. */
function dayNumber(at: number, timeZone: string | undefined): number {
  const parts = sayDate(at, { timeZone, dateStyle: "short" }, "en-CA");
  return Math.floor(Date.parse(`${parts}T00:00:00Z`) / dayMs);
}

const relativeFormat = madeOnce(
  (locale?: string) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
);

const dateFormat = madeOnce(
  (locale: string | undefined, look: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, look),
);

/**
 * In the device's zone unless `look` names one. A formatter would keep the zone that the device was in
 * when it was made, so it is told how far from UTC the clock is at that moment.
 */
function sayDate(at: number, look: Intl.DateTimeFormatOptions, locale: string | undefined): string {
  const timeZone = look.timeZone ?? offsetAt(at);
  return dateFormat(locale, { ...look, timeZone }).format(at);
}

/** As "+05:30". */
function offsetAt(at: number): string {
  const east = -new Date(at).getTimezoneOffset();
  const minutes = Math.abs(east);
  return `${east < 0 ? "-" : "+"}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
