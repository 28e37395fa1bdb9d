import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { adasReading, adasUrn, otherUrn } from "../sending/made-up/made-up-world";
import { greeted } from "./greeted";
import {
  forgetGreeting,
  type GreetingKept,
  greetingFor,
  greetingsKeptSchema,
  keepGreeting,
} from "./greeting-kept";
import type { Recipient } from "./recipient";
import { personKeys } from "./same-person";

const { self: _, ...facts } = adasReading;
const ada: Recipient = {
  ...facts,
  id: "00000000-0000-4000-8000-000000000001",
  accountId: "account",
  accountBy: "chosen",
  origin: { kind: "tab", tabId: 1 },
  nameSource: "page",
};
const unnamed: Recipient = { ...ada, urn: null, name: null, firstName: null };
const addy = keepGreeting([], ada, "Addy");

describe("how a person is greeted", () => {
  it("is the page's word, and is called a guess where the page gives no first name", () => {
    expect(greeted(ada, [])).toMatchObject({ firstName: "Ada", greeting: { source: "guessed" } });
    const given = { ...ada, firstNameGuessed: false };
    expect(greeted(given, [])).toMatchObject({ firstName: "Ada", greeting: { source: "page" } });
    const typed = { ...given, nameSource: "typed" } as const;
    expect(greeted(typed, []).greeting.source).toBe("typed");
  });

  it("is the user's word where there is one, with the page's to go back to", () => {
    expect(greeted(ada, addy)).toMatchObject({
      firstName: "Addy",
      greeting: { source: "set", unset: "Ada", setFor: null, outdated: null },
    });
  });

  it("may be without a first name", () => {
    const none = keepGreeting([], ada, null);
    expect(greeted(ada, none)).toMatchObject({ firstName: null, greeting: { source: "set" } });
  });

  it("is found by the member number under another slug, and by the slug alone", () => {
    expect(greeted({ ...ada, slug: "ada-holm-brandt" }, addy).firstName).toBe("Addy");
    expect(greeted({ ...ada, urn: null }, addy).firstName).toBe("Addy");
  });

  it("is not that of another member under the same slug", () => {
    const successor = { ...ada, urn: otherUrn, name: "Ada Brandt" };
    expect(greeted(successor, addy)).toMatchObject({
      firstName: "Ada",
      greeting: { source: "guessed", outdated: null },
    });
  });

  it("is not used for a name other than the one it was set for, and that is told", () => {
    const married = { ...ada, name: "Ada Holm" };
    expect(greeted(married, addy)).toMatchObject({
      firstName: "Ada",
      greeting: {
        source: "guessed",
        outdated: { firstName: "Addy", setFor: "Ada Brandt" },
      },
    });
    const again = keepGreeting(addy, married, "Addy");
    expect(greeted(married, again)).toMatchObject({
      firstName: "Addy",
      greeting: { outdated: null },
    });
  });

  it("says for whom it was set where no name can be compared", () => {
    expect(greeted({ ...unnamed, urn: adasUrn }, addy)).toMatchObject({
      firstName: "Addy",
      greeting: { source: "set", setFor: "Ada Brandt" },
    });
  });

  it("that was set without a name has to share a word with one that comes later", () => {
    const kept = keepGreeting([], unnamed, "Ada");
    expect(greeted(ada, kept)).toMatchObject({ firstName: "Ada", greeting: { source: "set" } });
    const bo = { ...ada, name: "Bo Lind", firstName: "Bo" };
    expect(greeted(bo, kept)).toMatchObject({
      firstName: "Bo",
      greeting: { outdated: { firstName: "Ada", setFor: null } },
    });
  });

  it("goes with a typed name that shares a word with the one on the page", () => {
    const typed = { ...unnamed, name: "Ada B.", nameSource: "typed" } as const;
    expect(greeted(ada, keepGreeting([], typed, "Addy")).firstName).toBe("Addy");
    expect(greeted(typed, addy).firstName).toBe("Addy");
  });
});

describe("what is remembered of greetings", () => {
  it("is one word for a person, the last", () => {
    const twice = keepGreeting(addy, ada, "Adi");
    expect(twice).toHaveLength(1);
    expect(greetingFor(twice, ada)?.firstName).toBe("Adi");
  });

  it("can be forgotten, and nobody else's with it", () => {
    const bo = { ...ada, slug: "bo-lind", urn: otherUrn, name: "Bo Lind" };
    const both = keepGreeting(addy, bo, "Bosse");
    const left = forgetGreeting(both, ada);
    expect(greeted(ada, left).firstName).toBe("Ada");
    expect(greetingFor(left, bo)?.firstName).toBe("Bosse");
  });

  it("gives a slug to its newest owner and leaves the earlier one the number", () => {
    const successor = { ...ada, urn: otherUrn };
    const both = keepGreeting(addy, successor, "Ada-Mae");
    expect(greetingFor(both, { ...ada, urn: null })?.firstName).toBe("Ada-Mae");
    expect(greetingFor(both, { ...ada, slug: "elsewhere" })?.firstName).toBe("Addy");
  });

  it("drops the oldest beyond two thousand", () => {
    let kept: GreetingKept[] = [];
    for (let at = 0; at <= 2_000; at += 1) {
      kept = keepGreeting(kept, { ...unnamed, slug: `p-${at}` }, "Ada");
    }
    expect(kept).toHaveLength(2_000);
    expect(greetingFor(kept, { ...unnamed, slug: "p-0" })).toBeNull();
  });

  it("leaves out a damaged one and keeps the others", () => {
    const stored = [{ persons: [], firstName: 7 }, ...addy, null];
    expect(v.parse(greetingsKeptSchema, stored)).toEqual(addy);
    expect(v.safeParse(greetingsKeptSchema, "Addy").success).toBe(false);
  });
});

describe("a correction, whatever it is", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
  const somebody = fc.record({
    slug: fc.constantFrom("ada-brandt", "bo-lind", "noor"),
    urn: fc.constantFrom(null, adasUrn, otherUrn),
    name: fc.option(name),
    firstName: fc.option(name),
    nameSource: fc.constantFrom("page", "typed"),
  });

  it("changes the first name and nothing else of who a message goes to", () => {
    fc.assert(
      fc.property(
        somebody,
        fc.array(fc.tuple(somebody, fc.option(name)), { maxLength: 8 }),
        (change, corrections) => {
          const recipient = { ...ada, ...change } as Recipient;
          const kept = corrections.reduce<GreetingKept[]>(
            (all, [who, word]) => keepGreeting(all, { ...ada, ...who }, word),
            [],
          );
          const { greeting: _greeting, firstName: _first, ...after } = greeted(recipient, kept);
          const { firstName: _word, ...before } = recipient;
          expect(after).toEqual(before);
          expect(personKeys(after)).toEqual(personKeys(recipient));
          expect(v.parse(greetingsKeptSchema, structuredClone(kept))).toEqual(kept);
        },
      ),
    );
  });
});
