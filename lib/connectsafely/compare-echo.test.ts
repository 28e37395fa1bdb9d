import { describe, expect, it } from "vitest";
import { compareEchoWith } from "./compare-echo";

// Members 4,000,000,001 (in two families of ids) and 4,000,000,002, who do not exist.
const subject = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
const subjectInSales = "urn:li:fs_salesProfile:(ACwAAO5rKAEBdT2s9GFe02ujx0QOIoeHr0HQiz4,a,b)";
const viewer = "urn:li:fsd_profile:ACoAAO5rKAIBwKW_tc8Uxi02Cwg1QvjtSqpOLR4";

describe("the urn that the service echoes", () => {
  it("is the same for the same member, also in another family of ids", () => {
    expect(compareEchoWith({ urn: subject })(subject)).toBe("same");
    expect(compareEchoWith({ urn: subject })(subjectInSales)).toBe("same");
  });

  it("is unequal for another member", () => {
    expect(compareEchoWith({ urn: subject })(viewer)).toBe("unequal");
  });

  it("is compared with the number that a text was written for, where no page proves one now", () => {
    expect(compareEchoWith({ urn: null, meant: 4_000_000_001 })(subject)).toBe("same");
    expect(compareEchoWith({ urn: null, meant: 4_000_000_001 })(viewer)).toBe("unequal");
    expect(compareEchoWith({ urn: null, meant: 4_000_000_001 })("")).toBe("not-compared");
  });

  it("is not compared where one side has no number", () => {
    expect(compareEchoWith({ urn: null })(subject)).toBe("not-compared");
    expect(compareEchoWith({ urn: subject })("")).toBe("not-compared");
    expect(compareEchoWith({ urn: subject })("urn:li:fsd_profile:someone")).toBe("not-compared");
    expect(compareEchoWith({ urn: "urn:li:fsd_profile:someone" })(subject)).toBe("not-compared");
  });
});
