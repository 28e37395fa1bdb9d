/**
 * Hands out what `make` made for the same arguments before. An `Intl` formatter is dear to make, and
 * a composer says a handful of numbers and times at each key.
 */
export function madeOnce<A extends readonly unknown[], F>(
  make: (...how: A) => F,
): (...how: A) => F {
  const made = new Map<string, F>();
  return (...how) => {
    const key = JSON.stringify(how);
    const known = made.get(key) ?? make(...how);
    made.set(key, known);
    return known;
  };
}
