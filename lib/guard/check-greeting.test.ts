import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGreeting } from "./check-greeting";
import { madeUpGreetings } from "./made-up-greetings";
import type { Person } from "./names-of";

function person(name: string | null, slug = "somebody"): Person {
  return { name, firstName: null, slug };
}

const wrongIn = (text: string, to: Person) => checkGreeting(text, to)?.name ?? null;

describe.each(Object.entries(madeUpGreetings))("a greeting in %s", (_language, greetings) => {
  it.each(greetings)("%j to %s", (text, to, wrong) => {
    const found = checkGreeting(text, person(to));
    expect(found?.name ?? null).toBe(wrong);
    if (found !== null) expect(text.slice(found.start, found.end)).toBe(wrong);
  });
});

describe("a greeting", () => {
  it("is measured by the corrected first name as well", () => {
    const trey = { name: "William Stone", firstName: "Trey", slug: "w-stone" };
    expect(wrongIn("Hi Trey,", trey)).toBeNull();
    expect(wrongIn("Hi Tom,", trey)).toBe("Tom");
  });

  it("is measured by an address of several words where no name is known", () => {
    expect(wrongIn("Hi Tom,", person(null, "ada-brandt-4000000001"))).toBe("Tom");
    expect(wrongIn("Hi Ada,", person(null, "ada-brandt-4000000001"))).toBeNull();
  });

  it("is not judged by an address of one word, which can be anything", () => {
    expect(wrongIn("Hi Tom,", person(null, "adabrandt"))).toBeNull();
  });

  it("with a name from the address is theirs: a page may show a later one", () => {
    expect(wrongIn("Dear Ms Olsen,", person("Ada Brandt", "ada-olsen"))).toBeNull();
  });

  it("with a family name says nothing of somebody known by one word", () => {
    expect(wrongIn("Dear Ms Brandt,", person("Ada"))).toBeNull();
  });

  it("is looked for in any text without a throw, and stands where it is said to be", () => {
    const begin = fc.constantFrom(
      "",
      "Hi ",
      "Cześć, ",
      "Dear Mr. ",
      "你好，",
      "नमस्ते ",
      "مرحبا ",
      "こんにちは、",
    );
    const names = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("Tom", "Том", "田中さん"),
    );
    fc.assert(
      fc.property(begin, names, fc.string({ unit: "binary" }), names, (hello, name, rest, to) => {
        const text = `${hello}${name}${rest}`;
        const found = checkGreeting(text, person(to));
        if (found === null) return;
        expect(text.slice(found.start, found.end)).toBe(found.name);
        expect(found.name).not.toBe("");
      }),
    );
  });

  it("costs no more in a long text than in a short one", () => {
    for (const piece of ["Hi ", "Tom ", "田", "さん", "а", "., "]) {
      const start = performance.now();
      checkGreeting(piece.repeat(300_000), person("Ada Brandt"));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
