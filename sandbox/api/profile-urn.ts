import { createHash } from "node:crypto";
import { memberId } from "../linkedin/member-ids.ts";

const firstMadeUp = 4_100_000_000;
const span = 99_999_999;

/** The URN behind a slug, or null when the directory does not know the slug. */
export type ProfileDirectory = (slug: string) => string | null;

/**
 * Whom a slug names: the directory's person; an id is its own URN; every other slug gets a made-up
 * person, always the same one, with a member number no real person has.
 */
export function profileUrn(slug: string, directory: ProfileDirectory): string {
  if (/^ACoAA[\w-]{34}$/.test(slug)) return `urn:li:fsd_profile:${slug}`;
  return directory(slug) ?? `urn:li:fsd_profile:${memberId(numberFor(slug.toLowerCase()))}`;
}

function numberFor(slug: string): number {
  return firstMadeUp + (createHash("sha256").update(slug).digest().readUInt32BE(0) % span);
}
