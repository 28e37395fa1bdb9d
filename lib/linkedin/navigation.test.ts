// @vitest-environment happy-dom
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { navigationBetween, stepsTo } from "../../sandbox/linkedin/navigation-steps";
import {
  ada,
  noor,
  type PageFamily,
  type Person,
  rahel,
  tomas,
} from "../../sandbox/linkedin/people";
import { addressOf, documentFrom, urnOf } from "./made-up-pages";
import { fullName } from "../../sandbox/linkedin/people";
import { cleanName } from "./person-name";
import { readProfile } from "./read-profile";

const families = ["sdui", "ember"] as const;
const everybody = [ada, noor, rahel, tomas];
const moves = families.flatMap((family) =>
  everybody.flatMap((from) =>
    everybody.filter((to) => to !== from).map((to) => ({ family, from, to })),
  ),
);

/** The person of the address, or nobody: never the urn or the name of somebody else. */
function expectOnly(person: Person, doc: Document): void {
  const reading = readProfile(doc, addressOf(person));
  expect([null, urnOf(person)]).toContain(reading?.urn);
  expect([null, cleanName(fullName(person))]).toContain(reading?.name);
}

describe.each(moves)("$from.slug to $to.slug inside a page ($family)", ({ family, from, to }) => {
  it("shows the person of the address at every step, or nobody", () => {
    const { before, steps } = navigationBetween(family, from, to);
    const doc = documentFrom(before);
    for (const step of steps) {
      step.apply(doc);
      expectOnly(to, doc);
    }
    expect(readProfile(doc, addressOf(to))).toMatchObject({
      urn: urnOf(to),
      name: cleanName(fullName(to)),
    });
  });

  it("still tells nothing of the new person to whoever asks for the old one", () => {
    const { before, steps } = navigationBetween(family, from, to);
    const doc = documentFrom(before);
    for (const step of steps) {
      step.apply(doc);
      expectOnly(from, doc);
    }
  });
});

describe("navigations that overtake each other", () => {
  it("show the person of the address at every step, or nobody", () => {
    const anyone = fc.constantFrom(...everybody);
    const anyFamily = fc.constantFrom<PageFamily>("sdui", "ember");
    const hops = fc.array(fc.tuple(anyone, fc.nat({ max: 9 })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(anyFamily, anyone, hops, (family, start, walks) => {
        const doc = documentFrom(navigationBetween(family, start, start).before);
        for (const [person, count] of walks) {
          for (const step of stepsTo(family, person).slice(0, count)) {
            step.apply(doc);
            expectOnly(person, doc);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
