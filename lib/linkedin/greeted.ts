import { type GreetingKept, greetingFor, isStillFor } from "./greeting-kept";
import type { GreetingView } from "./greeting-view";
import type { Recipient } from "./recipient";

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
