import * as v from "valibot";
import type { Recipient } from "./recipient";
import { isSameName } from "./same-name";
import { isSamePerson, personKeys } from "./same-person";

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));

/**
 * How the user wants one person greeted. It says nothing of who that person is: a message goes to
 * what the page proved, whatever is kept here.
 */
const greetingSchema = v.object({
  /** Every key the person was known by (same-person.ts). */
  persons: v.pipe(v.array(text), v.minLength(1), v.maxLength(10)),
  /** Null: without a first name. */
  firstName: v.nullable(text),
  /** The full name that was on screen, and whether the user had typed it; null where none was. */
  setFor: v.nullable(v.object({ name: text, isTyped: v.boolean() })),
});
export type GreetingKept = v.InferOutput<typeof greetingSchema>;

/** Newest first. One that does not parse takes no other along. */
export const greetingsKeptSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.filter((each) => v.is(greetingSchema, each))),
);

/** Far more people than anybody corrects by hand; the oldest go first. */
const most = 2_000;

type Person = Pick<Recipient, "slug" | "urn" | "meant" | "name" | "nameSource">;

/** Remembers how to greet a person. A slug names one person at a time: an earlier owner's keeps its number alone. */
export function keepGreeting(
  kept: readonly GreetingKept[],
  person: Person,
  firstName: string | null,
): GreetingKept[] {
  const persons = personKeys(person);
  const { name, nameSource } = person;
  const setFor = name === null ? null : { name, isTyped: nameSource === "typed" };
  const others = withoutPerson(kept, persons).flatMap((each) => {
    const left = each.persons.filter((key) => !persons.includes(key));
    return left.length === 0 ? [] : [{ ...each, persons: left }];
  });
  return [{ persons, firstName, setFor }, ...others].slice(0, most);
}

/** Forgets it: the page's own word counts again. */
export function forgetGreeting(kept: readonly GreetingKept[], person: Person): GreetingKept[] {
  return withoutPerson(kept, personKeys(person));
}

/** What is remembered for a person, or null. */
export function greetingFor(kept: readonly GreetingKept[], person: Person): GreetingKept | null {
  const persons = personKeys(person);
  return kept.find((each) => isSamePerson(each.persons, persons)) ?? null;
}

/**
 * Whether the name on screen can still be the one a greeting was set for. One that was set while no
 * name was known has to share a word with the name that is there now.
 */
export function isStillFor(kept: GreetingKept, { name, nameSource }: Person): boolean {
  const { firstName, setFor } = kept;
  if (name === null) return true;
  if (setFor !== null)
    return isSameName(setFor.name, name, setFor.isTyped || nameSource === "typed");
  return firstName === null || isSameName(firstName, name, true);
}

function withoutPerson(kept: readonly GreetingKept[], persons: readonly string[]): GreetingKept[] {
  return kept.filter((each) => !isSamePerson(each.persons, persons));
}
