import { describe, expect, it } from "vitest";
import { whyBroken } from "./why-broken";

describe("an exchange that broke", () => {
  it("ran into the time limit only by that name", () => {
    expect(whyBroken(new DOMException("late", "TimeoutError"))).toBe("timed-out");
    expect(whyBroken(new DOMException("stop", "AbortError"))).toBe("cut");
  });

  it.each([null, undefined, "TimeoutError", 7, {}, () => undefined])(
    "is cut whatever else was thrown (%s)",
    (thrown) => {
      expect(whyBroken(thrown)).toBe("cut");
    },
  );
});
