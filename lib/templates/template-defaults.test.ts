import { describe, expect, it } from "vitest";
import { madeUpTemplate } from "./made-up-template";
import { defaultOf, noDefaults } from "./template-defaults";

describe("a default template", () => {
  const both = madeUpTemplate(1, { type: "both" });

  it("is one of each type it was chosen for", () => {
    const { id } = both;
    expect(defaultOf(both, { message: id, inmail: id })).toEqual(["message", "inmail"]);
    expect(defaultOf(both, { ...noDefaults, inmail: id })).toEqual(["inmail"]);
    expect(defaultOf(both, noDefaults)).toEqual([]);
  });

  it("is none any more of a type it was changed not to be for", () => {
    const changed = madeUpTemplate(1, { type: "inmail" });
    expect(defaultOf(changed, { message: changed.id, inmail: null })).toEqual([]);
  });
});
