/**
 * A slug as an address bar writes it down: letters that only look Latin do not pass for them, and
 * nothing in it can change the order of what stands around it.
 */
export function asciiSlug(slug: string): string {
  return encodeURIComponent(slug.toWellFormed());
}
