const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2100, 0, 1);

const calendar =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The instant a text of the service names, as ISO 8601 in UTC, or null. Accepts ISO 8601, the same
 * with a space for the T or without a zone (then UTC), an HTTP date, and Unix time in seconds or
 * milliseconds: the documents disagree (reference connectsafely-api 9.3 and 9.4). An instant
 * outside 2000..2099 is a mistake of somebody and yields null.
 */
export function parseInstant(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{1,13}$/.test(trimmed)) return unixInstant(Number(trimmed));
  if (httpDate.test(trimmed)) return plausible(Date.parse(trimmed));
  return calendarInstant(trimmed);
}

/** Seconds and milliseconds cannot be confused: their plausible ranges do not meet. */
function unixInstant(amount: number): string | null {
  return plausible(amount * 1000) ?? plausible(amount);
}

function calendarInstant(text: string): string | null {
  const parts = calendar.exec(text);
  if (parts === null) return null;
  const [, day, minutes = "00:00", seconds = ":00", fraction = "", zone] = parts;
  return plausible(Date.parse(`${day}T${minutes}${seconds}${fraction}${isoZone(zone)}`));
}

/** "+02", "+0200" and "+02:00" are one zone, and no zone is UTC, never the zone of this device. */
function isoZone(zone: string | undefined): string {
  if (zone === undefined || /^(?:z|utc)$/i.test(zone)) return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
}

function plausible(time: number): string | null {
  return time >= earliest && time < latest ? new Date(time).toISOString() : null;
}
