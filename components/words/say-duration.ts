/** How long in the user's language, as near as it needs: "5 hr, 12 min", "3 min", "40 sec". */
export function sayDuration(ms: number, locale?: string): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  if (seconds < 60) return sayUnit(seconds, "second", locale);
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const parts = [
    ...(hours > 0 ? [sayUnit(hours, "hour", locale)] : []),
    ...(minutes % 60 > 0 ? [sayUnit(minutes % 60, "minute", locale)] : []),
  ];
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(parts);
}

function sayUnit(amount: number, unit: string, locale: string | undefined): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(
    amount,
  );
}
