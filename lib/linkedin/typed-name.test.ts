import { describe, expect, it } from "vitest";
import { typedFirstName, typedName } from "./typed-name";

describe("a name that the user types", () => {
  it.each([
    ["Ada Brandt", "Ada Brandt", "Ada"],
    ["  Jean-Luc   Brandt ", "Jean-Luc Brandt", "Jean-Luc"],
    ["Dr. Ada Brandt", "Dr. Ada Brandt", null],
    ["Frau Brandt", "Frau Brandt", null],
    ["\u202eAda\u200b", "Ada", "Ada"],
    ["王 小明", "王 小明", "王 小明"],
    ["Jo", "Jo", "Jo"],
    ["B", "B", "B"],
    ["van Dijk", "van Dijk", null],
    ["J. Brandt", "J. Brandt", null],
    ["王小明", "王小明", "王小明"],
  ])("%s is kept as %s and greeted as %s", (text, name, firstName) => {
    expect(typedName(text)).toEqual({ name, firstName });
  });

  it.each(["", "  ", "🦉", "123", "a".repeat(201)])("is none in %j", (text) => {
    expect(typedName(text)).toBeNull();
  });
});

describe("a first name that the user types", () => {
  it.each([
    ["Addy", "Addy"],
    ["  Dr.  Brandt ", "Dr. Brandt"],
    ["花子さん", "花子さん"],
    ["\u202eليلى", "ليلى"],
    ["", null],
    ["   ", null],
  ])("%j greets with %j", (text, firstName) => {
    expect(typedFirstName(text)).toEqual({ firstName });
  });

  it.each(["🦉", "123", "\ud800", "a".repeat(201)])("is none in %j", (text) => {
    expect(typedFirstName(text)).toBeNull();
  });
});
