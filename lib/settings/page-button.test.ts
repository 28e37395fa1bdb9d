import { describe, expect, it } from "vitest";
import { whatToDo } from "./page-button";

describe("the registration of the page button", () => {
  it.each([
    [true, true, false, "register"],
    [true, true, true, "nothing"],
    [true, false, true, "unregister"],
    [true, false, false, "nothing"],
    [false, true, true, "unregister"],
    [false, true, false, "nothing"],
    [false, false, true, "unregister"],
    [false, false, false, "nothing"],
  ])("wanted %s, allowed %s, registered %s: %s", (wanted, allowed, registered, due) => {
    expect(whatToDo({ wanted, allowed, registered })).toBe(due);
  });
});
