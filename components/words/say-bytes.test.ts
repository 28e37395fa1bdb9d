import { describe, expect, it } from "vitest";
import { sayBytes } from "./say-bytes";

describe("a size", () => {
  it.each([
    [1, "1 byte"],
    [999, "999 byte"],
    [1_000, "1 kB"],
    [48_400, "48 kB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [1_234_567, "1.2 MB"],
    [20_000_000, "20 MB"],
  ])("of %i bytes is %s", (size, said) => {
    expect(sayBytes(size)).toBe(said);
  });
});
