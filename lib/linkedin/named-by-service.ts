import * as v from "valibot";
import type { Failure } from "../kernel/failure";
import { memberNumberOf } from "./member-id";
import type { Recipient } from "./recipient";
import { numberMeant } from "./same-person";

/** Whom the service takes a slug for, by which of its answers; the latest that told a number. */
const namedSchema = v.object({
  slug: v.string(),
  by: v.picklist(["conversation", "relationship"]),
  number: v.number(),
});
export type Named = v.InferOutput<typeof namedSchema>;

export const namedKeptSchema = v.array(namedSchema);

/** Far more than the recipients that can be open; the oldest go first. */
const mostKept = 400;

/** A urn without a number says nothing about anybody, and takes nothing back. */
export function noteNamed(
  kept: readonly Named[],
  { slug, by }: Omit<Named, "number">,
  urn: string,
): Named[] {
  const number = memberNumberOf(urn);
  if (number === null) return [...kept];
  const others = kept.filter((each) => each.slug !== slug || each.by !== by);
  return [{ slug, by, number }, ...others].slice(0, mostKept);
}

/**
 * The failure "service-names-another" where the service takes the slug of a recipient for another
 * member than the page proved, or a kept text was written for (design section 7, "Recipient"). No number on either side is no
 * difference: a slug alone cannot contradict.
 */
export function namesAnother(
  { slug, name, ...known }: Pick<Recipient, "slug" | "urn" | "name" | "meant">,
  kept: readonly Named[],
): Extract<Failure, { kind: "service-names-another" }> | null {
  const number = numberMeant(known);
  const other = kept.find((each) => each.slug === slug && each.number !== number);
  if (number === null || other === undefined) return null;
  return { kind: "service-names-another", intended: name ?? slug, number, other: other.number };
}

/** How many members the service takes a slug for; null where it told no number. */
export function membersNamed(slug: string, kept: readonly Named[]): "one" | "two" | null {
  const numbers = new Set(kept.filter((each) => each.slug === slug).map(({ number }) => number));
  if (numbers.size === 0) return null;
  return numbers.size === 1 ? "one" : "two";
}
