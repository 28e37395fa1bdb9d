import { afterEach, describe, expect, it } from "vitest";
import { sayDay, sayTime } from "./say-time";

const now = Date.parse("2026-11-23T22:30:00Z");
const say = (iso: string, zone: string) => sayTime(iso, now, "en-GB", zone);

describe("saying a moment", () => {
  it.each([
    ["the same day", "2026-11-23T14:03:00Z", "UTC", "today, 14:03"],
    ["the next day", "2026-11-24T00:00:00Z", "UTC", "tomorrow, 00:00"],
    ["the day before", "2026-11-22T23:00:00Z", "UTC", "yesterday, 23:00"],
    [
      "UTC midnight where the day has begun already",
      "2026-11-24T00:00:00Z",
      "Asia/Tokyo",
      "today, 09:00",
    ],
    [
      "UTC midnight where it is still the day before",
      "2026-11-24T00:00:00Z",
      "America/New_York",
      "today, 19:00",
    ],
    ["a week ago", "2026-11-16T09:10:00Z", "UTC", "16 Nov, 09:10"],
  ])("names %s by the calendar of the zone", (_, iso, zone, words) => {
    expect(say(iso, zone)).toBe(words);
  });
});

/** On a device that is in the zone. */
function saidIn(zone: string, iso: string): string {
  process.env["TZ"] = zone;
  return sayTime(iso, now, "en-GB");
}

describe("on a device that is taken to another zone", () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env["TZ"] = TZ ?? "UTC";
  });

  it("goes by the calendar of that zone", () => {
    const midnight = "2026-11-24T00:00:00Z";
    expect(saidIn("Asia/Tokyo", midnight)).toBe("today, 09:00");
    expect(saidIn("America/New_York", midnight)).toBe("today, 19:00");
  });

  it("and by its clock, also where both zones are as far from UTC on other days", () => {
    expect(saidIn("Europe/Berlin", "2026-10-01T09:00:00Z")).toBe("1 Oct, 11:00");
    // In November as far from UTC as Berlin in October.
    expect(saidIn("Africa/Johannesburg", "2026-11-10T09:00:00Z")).toBe("10 Nov, 11:00");
  });
});

describe("saying a day", () => {
  it.each([
    ["2026-11-23T01:00:00Z", "today"],
    ["2026-11-22T23:00:00Z", "yesterday"],
    ["2026-11-03T09:10:00Z", "3 Nov"],
    ["2025-11-03T09:10:00Z", "3 Nov 2025"],
  ])("names %s", (iso, words) => {
    expect(sayDay(iso, now, "en-GB", "UTC")).toBe(words);
  });
});
