export type Json = null | boolean | number | string | Json[] | { readonly [key: string]: Json };

/** The deepest documented body has six levels; a body that needs more is not one of the service's. */
const deepest = 32;
const poisonous = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Parses one whole JSON object or array, or answers null. Only these two close themselves, so
 * that no beginning of a longer document can pass for the whole. Keys that could reach a prototype
 * are left out, and `hide` goes over every text in it.
 */
export function parseJson(text: string, hide: (text: string) => string): Json | null {
  const trimmed = text.trim();
  if (!/^(?:\{[^]*\}|\[[^]*\])$/.test(trimmed)) return null;
  try {
    const parsed: unknown = JSON.parse(trimmed);
    return depthOf(trimmed) > deepest ? null : clean(parsed, hide);
  } catch {
    return null;
  }
}

/** Counted in the text, so that no depth of the body can become a depth of the stack in `clean`. */
function depthOf(json: string): number {
  let depth = 0;
  let greatest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === "{" || token === "[") greatest = Math.max(greatest, ++depth);
    if (token === "}" || token === "]") depth -= 1;
  }
  return greatest;
}

function clean(value: unknown, hide: (text: string) => string): Json {
  if (typeof value === "string") return hide(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((item) => clean(item, hide));
  if (typeof value !== "object" || value === null) return null;
  const kept = Object.entries(value).filter(([key]) => !poisonous.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, clean(item, hide)]));
}
