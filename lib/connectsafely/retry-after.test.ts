import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRetryAfter } from "./retry-after";

const seenAt = Date.UTC(2026, 8, 1, 12);

function retryAfter(value: string): string | null {
  return readRetryAfter(new Headers({ "Retry-After": value }), seenAt);
}

describe("Retry-After", () => {
  it("counts seconds from the moment the answer was seen", () => {
    expect(retryAfter("30")).toBe("2026-09-01T12:00:30.000Z");
    expect(retryAfter("0")).toBe("2026-09-01T12:00:00.000Z");
  });

  it("takes a date as it is", () => {
    expect(retryAfter("Tue, 01 Sep 2026 12:05:00 GMT")).toBe("2026-09-01T12:05:00.000Z");
  });

  it.each(["", "soon", "-5", "1.5", "30, 30", "999999999"])("knows nothing from %j", (value) => {
    expect(retryAfter(value)).toBeNull();
  });

  it("knows nothing without the header", () => {
    expect(readRetryAfter(new Headers(), seenAt)).toBeNull();
  });

  it("never throws, whatever the value", () => {
    const values = fc.string({ unit: "grapheme-ascii" }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(fc.property(values, (value) => void retryAfter(value)));
  });
});
