const units = [
  { unit: "megabyte", bytes: 1_000_000 },
  { unit: "kilobyte", bytes: 1_000 },
  { unit: "byte", bytes: 1 },
] as const;

/** A size as people say it, such as "1.2 MB", in the user's language. */
export function sayBytes(size: number): string {
  // What rounds up to a thousand of a unit is one of the next.
  const { unit, bytes } = units.find((each) => size >= each.bytes * 0.9995) ?? units[2];
  const maximumFractionDigits = unit === "megabyte" ? 1 : 0;
  const style = { style: "unit", unit, unitDisplay: "short" } as const;
  return new Intl.NumberFormat(undefined, { ...style, maximumFractionDigits }).format(size / bytes);
}
