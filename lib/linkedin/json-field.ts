/**
 * One own field of something parsed from a page's JSON; undefined where there is none. What stands
 * on a prototype, or under a key that reaches one, is no field (faults-and-threats T6).
 */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  const own: unknown = Reflect.get(value, name);
  return own;
}

/** The same for a text; null where there is none, or something else stands there. */
export function textField(value: unknown, name: string): string | null {
  const text = field(value, name);
  return typeof text === "string" ? text : null;
}

/** JSON of a page, or null: pages keep half-written texts while they load. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
