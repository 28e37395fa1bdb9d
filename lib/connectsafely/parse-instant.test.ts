import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant } from "./parse-instant";

const midnight = "2026-09-02T00:00:00.000Z";

describe("an instant named by the service", () => {
  it.each([
    midnight,
    "2026-09-02T00:00:00Z",
    "2026-09-02T00:00Z",
    "2026-09-02T00:00:00.000000Z",
    "2026-09-02 00:00:00.000Z",
    "2026-09-02 00:00:00",
    "2026-09-02 00:00:00 UTC",
    "2026-09-02 00:00:00+00",
    "2026-09-02T02:00:00+0200",
    "2026-09-01T19:00:00-05:00",
    "2026-09-02",
    "Wed, 02 Sep 2026 00:00:00 GMT",
    String(Date.UTC(2026, 8, 2) / 1000),
    String(Date.UTC(2026, 8, 2)),
    `  ${midnight} `,
  ])("reads %j as the same moment", (text) => {
    expect(parseInstant(text)).toBe(midnight);
  });

  it.each([
    "",
    "soon",
    "NaN",
    "-1",
    "3600",
    "1.5e9",
    "1970-01-01T00:00:00Z",
    "9999-12-31T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-09-02T25:00:00Z",
    `${midnight}, ${midnight}`,
    "99999999999999999999",
  ])("knows nothing from %j", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it("keeps the millisecond of any moment of this century", () => {
    const moments = fc.date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2099-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseInstant(moment.toISOString())).toBe(moment.toISOString());
        expect(parseInstant(String(moment.getTime()))).toBe(moment.toISOString());
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseInstant(text)));
  });
});
