/** What no slug holds, before or after decoding: separators, spaces, controls, hidden characters. */
const impossible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s%/\\?#<>"{}|^`]/u;
/** In UTF-16 units after decoding; LinkedIn's own limit is 100 characters (reference 1.1, 1.2). */
const maxLength = 200;

/** One path segment decoded once and NFC, letters as they are; null if it cannot name a person. */
export function decodeSegment(segment: string): string | null {
  const text = decodeOnce(segment)?.normalize("NFC") ?? "";
  if (text === "" || text === "." || text === "..") return null;
  return text.length > maxLength || impossible.test(text) ? null : text;
}

/**
 * The slug in its one form (decoded once, NFC, lower case), so that an address, a link and a
 * record of the same person compare equal. Never for ids: those are case-sensitive.
 */
export function normalizeSlug(segment: string): string | null {
  const text = decodeSegment(segment);
  // Lower-casing can take letters apart ("İ") and grow a text by that.
  const slug = text?.toLowerCase().normalize("NFC") ?? "";
  return slug === "" || slug.length > maxLength ? null : slug;
}

function decodeOnce(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
