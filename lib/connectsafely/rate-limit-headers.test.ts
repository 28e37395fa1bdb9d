import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { observationSchema } from "../quota/allowance";
import { readRateLimit } from "./rate-limit-headers";

const seenAt = Date.UTC(2026, 8, 1, 12);
const documented = {
  "X-RateLimit-Action": "MESSAGE",
  "X-RateLimit-Limit": "150",
  "X-RateLimit-Used": "12",
  "X-RateLimit-Remaining": "138",
  "X-RateLimit-Reset": "2026-09-02T00:00:00.000Z",
};

function read(changes: Record<string, string | null> = {}, clockAhead: number | null = null) {
  const headers = new Headers(documented);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return readRateLimit(headers, seenAt, clockAhead);
}

describe("the rate-limit headers", () => {
  it("say what was used of which action, and until when", () => {
    expect(read()).toEqual({
      action: "MESSAGE",
      limit: 150,
      used: 12,
      remaining: 138,
      resetsAt: "2026-09-02T00:00:00.000Z",
      seenAt: "2026-09-01T12:00:00.000Z",
      source: "headers",
    });
  });

  it("are still of use without -Used, as conversations/send answers", () => {
    expect(read({ "X-RateLimit-Used": null })).toMatchObject({ used: null, remaining: 138 });
  });

  it("spell one action in one way", () => {
    expect(read({ "X-RateLimit-Action": " message " })).toMatchObject({ action: "MESSAGE" });
  });

  it.each(["1788307200", "1788307200000", "2026-09-02 00:00:00"])(
    "name one reset in each way of writing it, as in %j",
    (reset) => {
      expect(read({ "X-RateLimit-Reset": reset })).toMatchObject({
        resetsAt: "2026-09-02T00:00:00.000Z",
      });
    },
  );

  it("name the reset by the service's clock, which is told by this device's", () => {
    expect(read({}, 3_600_000)?.resetsAt).toBe("2026-09-01T23:00:00.000Z");
    expect(read({}, -3_600_000)?.resetsAt).toBe("2026-09-02T01:00:00.000Z");
    expect(read({}, 1_999)?.resetsAt).toBe("2026-09-02T00:00:00.000Z");
  });

  it.each(["2026-09-01T11:59:59Z", "2026-09-01T12:00:00Z", "2026-09-10T00:00:00Z"])(
    "name no reset that is over or further off than any window, such as %j",
    (reset) => expect(read({ "X-RateLimit-Reset": reset })?.resetsAt).toBeNull(),
  );

  it.each(["never", "-1", "NaN", "2026-09-02T00:00:00Z, 2026-09-03T00:00:00Z"])(
    "leave the reset unknown when it reads %j",
    (reset) => {
      expect(read({ "X-RateLimit-Reset": reset })).toMatchObject({ limit: 150, resetsAt: null });
    },
  );

  it.each(["-1", "NaN", "1.5", "lots", "", "12, 12", "1e3"])(
    "leave the used count unknown when it reads %j",
    (used) => {
      expect(read({ "X-RateLimit-Used": used })).toMatchObject({ limit: 150, used: null });
    },
  );

  it.each([
    ["X-RateLimit-Action", null],
    ["X-RateLimit-Action", "MESSAGE, CONNECT"],
    ["X-RateLimit-Limit", null],
    ["X-RateLimit-Limit", "-150"],
    ["X-RateLimit-Remaining", null],
    ["X-RateLimit-Remaining", "NaN"],
    ["X-RateLimit-Remaining", "138, 137"],
    ["X-RateLimit-Remaining", "151"],
  ])("say nothing when %s is %j", (name, value) => {
    expect(read({ [name]: value })).toBeNull();
  });

  it("never throw and never yield what the contract does not allow", () => {
    const value = fc.oneof(
      fc.constantFrom("MESSAGE", "150", "-1", "NaN", "0", "2026-09-02T00:00:00Z", "1788307200"),
      fc.string({ unit: "grapheme-ascii" }).filter((text) => !/[\r\n]/.test(text)),
    );
    const headers = fc.dictionary(fc.constantFrom(...Object.keys(documented)), value);
    fc.assert(
      fc.property(headers, (init) => {
        const observation = readRateLimit(new Headers(init), seenAt);
        if (observation === null) return;
        expect(v.is(observationSchema, observation)).toBe(true);
        expect(observation.remaining).toBeLessThanOrEqual(observation.limit);
        expect(init["X-RateLimit-Remaining"]?.trim()).toBe(String(observation.remaining));
      }),
    );
  });
});
