import { describe, expect, it } from "vitest";
import { concerns } from "./draft-change";

const own = { attemptId: "one", line: "here", touched: true };
const change = { attemptId: "one", line: "there", touched: true };

describe("a change of a text", () => {
  it("concerns another screen that shows it, and not the one that made it", () => {
    expect(concerns(change, own)).toBe(true);
    expect(concerns({ ...change, line: "here" }, own)).toBe(false);
    expect(concerns({ ...change, attemptId: "two" }, own)).toBe(false);
  });

  it("concerns a filled template where it was typed, whatever it is kept under", () => {
    const template = { ...own, touched: false };
    expect(concerns({ ...change, attemptId: "two" }, template)).toBe(true);
    // Two windows that know different names would fill it in turn for ever.
    expect(concerns({ ...change, touched: false }, template)).toBe(false);
  });
});
