import { describe, expect, it } from "vitest";
import { sayDuration } from "./say-duration";

describe("saying how long", () => {
  it.each([
    [5 * 3_600_000 + 12 * 60_000, "5 hr, 12 min"],
    [5 * 3_600_000, "5 hr"],
    [60_000, "1 min"],
    [59_001, "1 min"],
    [59_000, "59 sec"],
    [1, "1 sec"],
    [0, "0 sec"],
    [-1, "0 sec"],
  ])("%i ms are %s", (ms, words) => expect(sayDuration(ms, "en")).toBe(words));
});
