import { describe, expect, it } from "vitest";
import {
  isSamePerson,
  memberKey,
  memberNumberIn,
  numberMeant,
  personKeys,
  slugIn,
} from "./same-person";

const adasUrn = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
const ada = personKeys({ slug: "ada-brandt", urn: adasUrn });
const adaByAddress = personKeys({ slug: "ada-brandt", urn: null });
const adaRenamed = personKeys({ slug: "ada-b", urn: adasUrn });
const successor = personKeys({
  slug: "ada-brandt",
  urn: "urn:li:fsd_profile:ACoAAO5rKAMBS3dMDC68_qbbGyW3PX9fZKa5q68",
});

describe("the keys of a person", () => {
  it("tell the number and the address they were made of", () => {
    expect([memberKey(ada), memberNumberIn(ada), slugIn(ada)]).toEqual([
      "member:4000000001",
      4_000_000_001,
      "ada-brandt",
    ]);
    expect([memberKey(adaByAddress), memberNumberIn(adaByAddress)]).toEqual([undefined, null]);
    expect(slugIn(["member:4000000001"])).toBeNull();
  });

  it("have the number that a text was written for, where no page proves one now", () => {
    expect(personKeys({ slug: "ada-brandt", urn: null, meant: 4_000_000_001 })).toEqual(ada);
    expect(personKeys({ slug: "ada-brandt", urn: adasUrn, meant: 4_000_000_003 })).toEqual(ada);
    expect(numberMeant({ urn: "urn:li:fsd_profile:someone", meant: 4_000_000_001 })).toBe(
      4_000_000_001,
    );
    expect(numberMeant({ urn: null })).toBeNull();
  });

  it("tell the latest address of several, also one that looks like a key", () => {
    expect(slugIn(["member:4000000001", "slug:slug:ada", "slug:ada-brandt"])).toBe("slug:ada");
  });
});

describe("the same person", () => {
  it("is kept under the member number first, then under the address", () => {
    expect(ada).toEqual(["member:4000000001", "slug:ada-brandt"]);
    expect(adaByAddress).toEqual(["slug:ada-brandt"]);
  });

  it.each([
    ["known by address alone on one side", ada, adaByAddress, true],
    ["under a new address", ada, adaRenamed, true],
    ["another member who took over the address", ada, successor, false],
    ["two addresses without a number", adaByAddress, ["slug:bo"], false],
  ])("%s", (_, one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same);
    expect(isSamePerson(other, one)).toBe(same);
  });
});
