import { memberNumberOf } from "./member-id";

/**
 * How a person is named: by the address, by a urn where the page proved one, and by the member number
 * that a kept text was written for, where no page proves one now.
 */
export interface PersonName {
  slug: string;
  urn: string | null;
  meant?: number;
}

const byMember = "member:";
const bySlug = "slug:";

/**
 * Every key a person's records are kept under, the most durable first: "member:<number>" when the
 * number is known (a slug can change hands), then "slug:<slug>".
 */
export function personKeys({ slug, ...known }: PersonName): [string, ...string[]] {
  const member = numberMeant(known);
  return member === null ? [`${bySlug}${slug}`] : [`${byMember}${member}`, `${bySlug}${slug}`];
}

/** The member number of the one who is meant; null where nothing but an address says who that is. */
export function numberMeant({ urn, meant }: Pick<PersonName, "urn" | "meant">): number | null {
  return (urn === null ? null : memberNumberOf(urn)) ?? meant ?? null;
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

/** The key of a person's member number; undefined where none is known. */
export function memberKey(keys: readonly string[]): string | undefined {
  return keys.find((key) => key.startsWith(byMember));
}

/** The member number that a person is known by, or null. */
export function memberNumberIn(keys: readonly string[]): number | null {
  const key = memberKey(keys);
  return key === undefined ? null : Number(key.slice(byMember.length));
}

/** The address that a person is known by; of several the first, and so the latest. Null where there is none. */
export function slugIn(keys: readonly string[]): string | null {
  return keys.find((key) => key.startsWith(bySlug))?.slice(bySlug.length) ?? null;
}
