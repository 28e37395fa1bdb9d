import { memberNumberOf } from "./member-id";

/** How a person is named: by the address, and by a urn where the page proved one. */
export interface PersonName {
  slug: string;
  urn: string | null;
}

/**
 * Every key a person's records are kept under, the most durable first: "member:<number>" when the
 * urn is known (a slug can change hands), then "slug:<slug>".
 */
export function personKeys({ slug, urn }: PersonName): [string, ...string[]] {
  const member = urn === null ? null : memberNumberOf(urn);
  return member === null ? [`slug:${slug}`] : [`member:${member}`, `slug:${slug}`];
}

/**
 * Whether two sets of keys mean one person: by member number where both know one, else by slug.
 * Equal slugs with unequal member numbers are two people: a slug was given up and taken again.
 */
export function isSamePerson(some: readonly string[], others: readonly string[]): boolean {
  const member = memberKey(some);
  const otherMember = memberKey(others);
  if (member !== undefined && otherMember !== undefined) return member === otherMember;
  return some.some((key) => others.includes(key));
}

function memberKey(keys: readonly string[]): string | undefined {
  return keys.find((key) => key.startsWith("member:"));
}
