import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiSlug } from "./ascii-slug";

describe("a slug beside the name", () => {
  it("stands as it is when it is plain", () => {
    expect(asciiSlug("ada-example-0001")).toBe("ada-example-0001");
  });

  it("shows that a letter only looks Latin", () => {
    expect(asciiSlug("\u0430da-example")).toBe("%D0%B0da-example");
  });

  it("has nothing but printable ASCII, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (slug) => {
        expect(asciiSlug(slug)).toMatch(/^[\x21-\x7e]*$/);
      }),
    );
  });
});
