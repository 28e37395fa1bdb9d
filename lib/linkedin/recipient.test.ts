import { describe, expect, it } from "vitest";
import { isReadFromPage } from "./recipient";

const urn = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";

describe("a person the page has proven", () => {
  it.each([
    ["with an id and evidence for it", urn, ["E1"], true],
    ["with more than the address", urn, ["E6", "number"], true],
    ["not by the address alone", urn, ["E6"], false],
    ["not by an id without evidence", urn, [], false],
    ["not by evidence without an id", null, ["E1"], false],
  ])("%s", (_, id, evidence, isRead) => {
    expect(isReadFromPage({ urn: id, evidence })).toBe(isRead);
  });
});
