import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json";

const asIs = (text: string) => text;
const hide = (text: string) => text.replaceAll("sesame", "*");
const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

describe("JSON from the service", () => {
  it.each(["", " ", "1", '"text"', "null", "true", "<html></html>", "{", '{"a":1', "[1,2", "{}{}"])(
    "is nothing when the text is %j",
    (text) => {
      expect(parseJson(text, asIs)).toBeNull();
    },
  );

  it("keeps no key that could reach a prototype, at any level", () => {
    const text =
      '{"a":{"__proto__":{"success":true},"constructor":1,"b":2},"__proto__":{"success":true}}';
    const parsed = parseJson(text, asIs);
    expect(JSON.stringify(parsed)).toBe('{"a":{"b":2}}');
    expect(parsed).not.toHaveProperty("success");
  });

  it("is nothing when it is deeper than any body of the service", () => {
    expect(parseJson(nested(32), asIs)).not.toBeNull();
    expect(parseJson(nested(33), asIs)).toBeNull();
    expect(parseJson(nested(32_000), asIs)).toBeNull();
  });

  it("does not take brackets inside a text for depth", () => {
    expect(parseJson(JSON.stringify({ a: `"\\${"[".repeat(100)}` }), asIs)).not.toBeNull();
  });

  it("hides in every text, however deep or escaped", () => {
    expect(parseJson('{"a":[{"b":"open \\u0073esame"}]}', hide)).toEqual({ a: [{ b: "open *" }] });
  });

  it("gives back any object as it was, and no beginning of it", () => {
    const object = fc.dictionary(
      fc.string().filter((key) => !["__proto__", "constructor", "prototype"].includes(key)),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()), fc.constant(null)),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(object, fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        expect(parseJson(text, asIs)).toEqual(value);
        expect(parseJson(text.slice(0, cut % text.length), asIs)).toBeNull();
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseJson(`{${text}}`, asIs)));
  });
});
