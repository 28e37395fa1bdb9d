import { parseProfileUrl } from "./profile-url";

/**
 * Whether a document was loaded for the address it has now, so that nothing in it can be left from
 * an earlier person: it has one entry of history, and the address it came with names the same one.
 */
export function isFresh(entries: number, loadedFrom: string, address: string): boolean {
  const loaded = parseProfileUrl(loadedFrom);
  const now = parseProfileUrl(address);
  if (!("slug" in loaded) || !("slug" in now)) return false;
  return entries < 2 && loaded.slug !== null && loaded.slug === now.slug;
}
