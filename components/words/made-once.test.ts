import { describe, expect, it, vi } from "vitest";
import { madeOnce } from "./made-once";

describe("what is made once", () => {
  it("is the same for the same arguments, and another for others", () => {
    const make = vi.fn((locale: string | undefined, look: object) => ({ locale, look }));
    const made = madeOnce(make);
    const first = made("de", { year: "numeric" });
    expect(made("de", { year: "numeric" })).toBe(first);
    expect(made("en", { year: "numeric" })).toEqual({ locale: "en", look: { year: "numeric" } });
    expect(made("de", { month: "short" })).toEqual({ locale: "de", look: { month: "short" } });
    expect(made(undefined, {})).toEqual({ locale: undefined, look: {} });
    expect(make).toHaveBeenCalledTimes(4);
  });
});
