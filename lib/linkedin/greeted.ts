import * as v from "valibot";
import { type GreetingKept, greetingFor, isStillFor } from "./greeting-kept";
import type { Recipient } from "./recipient";

const word = v.nullable(v.string());

/** Where the first name in use comes from, and what else there would be. */
export const greetingViewSchema = v.object({
  /** "guessed": a part of the full name; "set": the user's own word for this person. */
  source: v.picklist(["page", "guessed", "typed", "set"]),
  /** The first name without the user's correction. */
  unset: word,
  /** The name a correction was made for, where no name is known now to compare it with. */
  setFor: word,
  /** A correction made for another name than the one on screen: not used before the user says so. */
  outdated: v.nullable(v.object({ firstName: word, setFor: word })),
});
export type GreetingView = v.InferOutput<typeof greetingViewSchema>;

/** A recipient with the first name to greet with. Never kept: what is kept is the page's word. */
export type Greeted = Recipient & { greeting: GreetingView };

/**
 * A recipient with the user's correction of its first name. Nothing else of it changes, so that who
 * it is and what its page is compared with stay the page's.
 */
export function greeted(recipient: Recipient, kept: readonly GreetingKept[]): Greeted {
  const unset = recipient.firstName;
  const found = greetingFor(kept, recipient);
  const own = { source: sourceOf(recipient), unset, setFor: null, outdated: null } as const;
  if (found === null) return { ...recipient, greeting: own };
  const { firstName, setFor } = found;
  const wasFor = setFor?.name ?? null;
  if (!isStillFor(found, recipient)) {
    return { ...recipient, greeting: { ...own, outdated: { firstName, setFor: wasFor } } };
  }
  const toCompare = recipient.name === null ? wasFor : null;
  return { ...recipient, firstName, greeting: { ...own, source: "set", setFor: toCompare } };
}

function sourceOf({ nameSource, firstNameGuessed }: Recipient): GreetingView["source"] {
  if (nameSource === "typed") return "typed";
  return firstNameGuessed ? "guessed" : "page";
}
