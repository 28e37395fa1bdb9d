import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { parseProfileUrl } from "./profile-url";

const id = memberId(4_000_000_001);
const hostile = "https:// www.linkedin.com /in/ %2f %25 .. @ : \\ ? # /edit /mwlite /sales/lead/";
const pieces = fc.constantFrom(
  ...hostile.split(" "),
  " ",
  "\u202E",
  "%E2%80%8B",
  "\uD800",
  "İ",
  "Σ",
  id,
);
const anyAddress = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.webUrl(),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })))
    .map((all) => all.join("")),
  fc.string({ unit: "binary" }).map((text) => `https://www.linkedin.com/in/${text}`),
  fc
    .string({ unit: "grapheme" })
    .map((text) => `https://www.linkedin.com/in/${encodeURIComponent(text)}/`),
);

describe("any text at all", () => {
  it("never makes it throw, and a slug never holds what could leave its place in a path", () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const address = parseProfileUrl(text);
        if (!("slug" in address) || address.slug === null) return;
        expect(address.slug).toMatch(/^[^/?#%\\\s\p{Cc}\p{Cf}\p{Cs}]{1,200}$/u);
        expect(address.slug).toBe(address.slug.normalize("NFC"));
        expect([".", ".."]).not.toContain(address.slug);
      }),
      { numRuns: 500 },
    );
  });

  it("reads a slug it gave out as that same slug", () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const first = parseProfileUrl(text);
        if (first.kind !== "vanity") return;
        const again = `https://www.linkedin.com/in/${encodeURIComponent(first.slug)}/`;
        expect(parseProfileUrl(again)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same person with any host, case of the path, sub-page, query or fragment", () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,40}$/).filter((text) => text !== "me");
    const host = fc.constantFrom("www.", "m.", "de.", "touch.www.", "");
    const path = fc.constantFrom("/in/", "/IN/", "/mwlite/in/", "/comm/in/");
    const end = fc.constantFrom("", "/", "/de", "/details/skills/", "?a=/in/bo", "#x", "/?q=..");
    fc.assert(
      fc.property(slug, host, path, end, (name, at, area, rest) => {
        const address = `https://${at}linkedin.com${area}${name.toUpperCase()}${rest}`;
        expect(parseProfileUrl(address)).toEqual({ kind: "vanity", slug: name });
      }),
    );
  });

  it("leads from an id of any family to that id, letter by letter", () => {
    const number = fc.integer({ min: 4_000_000_000, max: 2 ** 40 });
    fc.assert(
      fc.property(number, (member) => {
        expect(parseProfileUrl(`linkedin.com/in/${memberId(member)}/`)).toEqual({
          kind: "id-slug",
          slug: memberId(member),
        });
        const sales = memberId(member, "sales");
        expect(parseProfileUrl(`linkedin.com/sales/lead/${sales},a,b`)).toEqual({
          kind: "sales-navigator",
          id: sales,
        });
        const recruiter = memberId(member, "recruiter");
        expect(parseProfileUrl(`linkedin.com/in/${recruiter}`)).toEqual({
          kind: "recruiter",
          id: recruiter,
        });
      }),
    );
  });

  it.each(["/", "%", "a", "%2f", "../", "linkedin.com", "https://", "mwlite/", ",", "(", "\u0300"])(
    "ends on 100,000 characters of %j",
    (piece) => {
      const long = piece.repeat(100_000 / piece.length);
      expect(parseProfileUrl(long).kind).toBe("not-a-profile");
      expect(parseProfileUrl(`https://www.linkedin.com/in/${long}`).kind).toBe("not-a-profile");
    },
  );
});
