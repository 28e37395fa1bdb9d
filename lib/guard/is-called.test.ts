import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalled } from "./is-called";
import { formsOf } from "./known-forms";
import { nicknames } from "./nicknames";

const called = (word: string, text: string, inflects = false) =>
  isCalled(word, [{ text, kind: "first" }], {
    inflects: inflects ? "yes" : "no",
    isFamily: false,
    initials: true,
  });
const lines = nicknames.split(/[;\n]/u).filter((line) => line.includes(":"));

describe("whether somebody may be called by a word", () => {
  it.each([
    ["Bob", "Robert"],
    ["Robert", "Bob"],
    ["Kate", "Katherine"],
    ["Christopher", "Chris"],
    ["Juanito", "Juan"],
    ["Max", "Maximilian"],
    ["Sasha", "Alexander"],
    ["Саша", "Alexandra"],
    ["Sascha", "Александр"],
    ["Pepe", "José"],
    ["Zé", "José"],
    ["Beppe", "Giuseppe"],
    ["Kees", "Cornelius"],
    ["MÜLLER", "mueller"],
    ["Mueller", "Müller"],
    ["Søren", "Soren"],
    ["Łukasz", "Lukasz"],
    ["İbrahim", "ibrahim"],
    ["Jean", "Jean-Luc"],
    ["Юлия", "Yuliya"],
    ["محمد", "Mohammed"],
    ["राहुल", "Rahul"],
    ["דניאל", "Daniel"],
    ["田中", "田中一郎"],
    ["タナカ", "たなか"],
    ["민준", "김민준"],
  ])("%s for %s", (word, name) => {
    expect(called(word, name)).toBe("yes");
  });

  it.each([
    ["Catherine", "Katherine"],
    ["Jon", "John"],
    ["Jan", "Jana"],
    ["Danielle", "Daniel"],
    ["Marianne", "Maria"],
    ["Annabel", "Anna"],
    ["Tom", "Tim"],
    ["Михаил", "Александр"],
    ["فاطمة", "Ahmed"],
    ["प्रिया", "Rahul"],
    ["佐藤", "田中"],
    ["서연", "김민준"],
  ])("not %s for %s", (word, name) => {
    expect(called(word, name)).toBe("no");
  });

  it.each([
    ["田中", "Tanaka"],
    ["王伟", "Wei"],
    ["さくら", "桜"],
    ["민준", "Minjun"],
    ["สมชาย", "Somchai"],
  ])("nobody can tell of %s for %s", (word, name) => {
    expect(called(word, name)).toBe("unknown");
  });

  it("takes another ending only where the language of the greeting has one", () => {
    expect(called("Tomku", "Tomasz", true)).toBe("yes");
    expect(called("Piotrze", "Piotr", true)).toBe("yes");
    expect(called("Petře", "Petr", true)).toBe("yes");
    expect(called("Robercie", "Robert", true)).toBe("yes");
    expect(called("Petře", "Petr")).toBe("no");
    expect(called("Marto", "Tomasz", true)).toBe("no");
  });

  it("takes every form in the table for each of its names, in any capitals and accents", () => {
    const accents = fc.constantFrom("", "\u0301", "\u0308", "\u0327");
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.nat(),
        fc.boolean(),
        accents,
        (at, pick, isLoud, accent) => {
          const [own = "", forms = ""] = (lines[at] ?? "").split(":");
          const names = own.trim().split(" ");
          const all = forms.trim().split(" ");
          const form = all[pick % all.length] ?? "";
          const word = `${form.slice(0, 1)}${accent}${form.slice(1)}`;
          for (const name of names)
            expect(called(isLoud ? word.toUpperCase() : word, name)).toBe("yes");
        },
      ),
    );
  });

  it("has everybody called by their own name, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
        expect(called(name, name)).not.toBe("no");
        expect(["yes", "no", "unknown"]).toContain(called(name, "Ada"));
      }),
    );
  });

  it("keeps a table without lines that say nothing", () => {
    for (const line of lines) {
      expect(line).toMatch(/^\s*[a-z]+(?: [a-z]+)*: [a-z]+(?: [a-z]+)*$/u);
    }
    expect(formsOf("robert")).toContain("bob");
  });
});
