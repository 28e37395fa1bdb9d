import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPlaces } from "./fill-places";

describe("putting a value into the places that are left", () => {
  it("fills every place of that name, with or without a fallback, and no other", () => {
    const text = "Hi {{first_name}}, {{ first_name|you }} at {{company|work}}";
    expect(fillPlaces(text, "first_name", "Ada")).toBe("Hi Ada, Ada at {{company|work}}");
  });

  it("leaves a text without such a place as it is, to the letter", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const without = `${text}{{company}}${other}`.replaceAll("first_name", "");
        expect(fillPlaces(without, "first_name", "Ada")).toBe(without);
      }),
    );
  });

  it("takes nothing in the value for a place or a pattern", () => {
    expect(fillPlaces("{{a}}{{a}}", "a", "$&{{a}}")).toBe("$&{{a}}$&{{a}}");
  });
});
