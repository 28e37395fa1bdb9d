import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberId, slugSuffix } from "../../sandbox/linkedin/member-ids";
import {
  cutProfileId,
  decodeMemberId,
  isProfileId,
  memberNumberOf,
  profileIdsIn,
  profileUrn,
} from "./member-id";
import { slugNumber } from "./slug-number";

const profile = "ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
const sales = "ACwAAO5rKAEBdT2s9GFe02ujx0QOIoeHr0HQiz4";
const recruiter = "AEMAAO5rKAEBxeV8urO93_Nu_KsJPPSz2qsiK8Q";
const other = "ACoAAO5rKAIBwKW_tc8Uxi02Cwg1QvjtSqpOLR4";

const rail = "ACoAAO5rKAMBS3dMDC68_qbbGyW3PX9fZKa5q68";
const previous = "ACoAAO5rKAQBw3JFD3XNhmp1Q35kyCJqvUN3Nn8";

const memberNumber = fc.integer({ min: 4_000_000_000, max: 2 ** 34 - 1 });

describe("the id of a member", () => {
  it.each([
    [profile, "fsd_profile", 4_000_000_001],
    [sales, "fs_salesProfile", 4_000_000_001],
    [recruiter, "ts_profile", 4_000_000_001],
    [other, "fsd_profile", 4_000_000_002],
    [rail, "fsd_profile", 4_000_000_003],
    [previous, "fsd_profile", 4_000_000_004],
  ])("tells family and number of %s", (id, family, memberNumber) => {
    expect(decodeMemberId(id)).toEqual({ family, memberNumber });
  });

  it.each([
    ["nothing", ""],
    ["one character short", profile.slice(0, -1)],
    ["one character long", `${profile}A`],
    ["cut short and glued to a word", `${profile.slice(0, -1)}T`],
    ["lower-cased", profile.toLowerCase()],
    ["an unknown tag", `ACsAA${profile.slice(5)}`],
    ["a wrong mark byte", `${profile.slice(0, 11)}C${profile.slice(12)}`],
    ["the number zero", `ACoAAAAAAAAB${profile.slice(12)}`],
    ["a character outside the alphabet", profile.replace("5", "+")],
    ["a line end behind it", `${profile.slice(0, -1)}\n`],
  ])("is not %s", (_, text) => {
    expect(decodeMemberId(text)).toBeNull();
  });

  it("holds the number it was built from", () => {
    fc.assert(
      fc.property(memberNumber, (number) => {
        expect(decodeMemberId(memberId(number))).toEqual({
          family: "fsd_profile",
          memberNumber: number,
        });
        expect(memberNumberOf(profileUrn(memberId(number)))).toBe(number);
        expect(memberNumberOf(memberId(number, "sales"))).toBe(number);
      }),
    );
  });

  it("never throws and never takes another text for an id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(decodeMemberId(text)).toBeNull();
      }),
    );
  });
});

describe("finding ids", () => {
  it("cuts the id off a glued word, also one that goes on in the id's alphabet", () => {
    expect(cutProfileId(`${profile}Topcard`)).toEqual({ id: profile, rest: "Topcard" });
    expect(cutProfileId(`${profile}-EDUCATION`)).toEqual({ id: profile, rest: "-EDUCATION" });
    expect(cutProfileId(profile)).toEqual({ id: profile, rest: "" });
  });

  it("cuts nothing off when the id lost a character, or is of another family", () => {
    expect(cutProfileId(`${profile.slice(0, -1)}Topcard`)).toBeNull();
    expect(cutProfileId(`${sales}Topcard`)).toBeNull();
    expect(cutProfileId("ada-brandtActivity")).toBeNull();
  });

  it("lists each profile id in a text once", () => {
    const text = `ref${profile}About (${other},12) urn:li:fsd_profile:${profile} ${sales}`;
    expect(profileIdsIn(text)).toEqual([profile, other]);
    expect(profileIdsIn("")).toEqual([]);
    expect(profileIdsIn(`ACoAA${"A".repeat(34)}`)).toEqual([]);
  });

  it("finds the member number in any family's urn, and none where there are two", () => {
    expect(memberNumberOf(`urn:li:fs_salesProfile:(${sales},NAME_SEARCH,abcd)`)).toBe(
      4_000_000_001,
    );
    expect(memberNumberOf(`urn:li:ts_profile:${recruiter}`)).toBe(4_000_000_001);
    expect(memberNumberOf(`${profile} ${other}`)).toBeNull();
    expect(memberNumberOf("urn:li:fsd_profile:UNKNOWN")).toBeNull();
  });

  it("knows profile ids from those of the paid products", () => {
    expect([profile, sales, recruiter].map(isProfileId)).toEqual([true, false, false]);
  });
});

describe("any word glued to an id", () => {
  const glue = fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/);

  it("is cut off at the id's own length", () => {
    fc.assert(
      fc.property(memberNumber, glue, (number, rest) => {
        expect(cutProfileId(memberId(number) + rest)).toEqual({ id: memberId(number), rest });
      }),
    );
  });

  it("is no part of the id when the id lost its end, or is of a paid product", () => {
    fc.assert(
      fc.property(memberNumber, glue, (number, rest) => {
        expect(cutProfileId(memberId(number).slice(0, 30) + rest.slice(0, 8))).toBeNull();
        expect(cutProfileId(memberId(number, "recruiter") + rest)).toBeNull();
      }),
    );
  });
});

describe("the number at the end of a default slug", () => {
  it.each([
    ["ada-brandt-995712937", 4_000_000_001],
    ["vera-winther-996712937", 4_000_000_002],
    ["rahel-997712937", 4_000_000_003],
    ["previous-998712937", 4_000_000_004],
  ])("is read from %s", (slug, number) => {
    expect(slugNumber(slug)).toBe(number);
  });

  it.each(["ada-brandt", "ada-12345", "ada-99571293z", "995712937", "ada-12345678901", ""])(
    "is not seen in %j",
    (slug) => {
      expect(slugNumber(slug)).toBeNull();
    },
  );

  it("is the number the slug was made from", () => {
    fc.assert(
      fc.property(memberNumber, (number) => {
        expect(slugNumber(`someone-${slugSuffix(number)}`)).toBe(number);
      }),
    );
  });
});
