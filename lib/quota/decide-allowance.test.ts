import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { allowanceSchema, type Observation } from "./allowance";
import { decideMessageAllowance } from "./decide-allowance";
import { messages, midnight, noon } from "./made-up-observation";

const views: Observation = { ...messages, action: "PROFILE_VIEW", limit: 120, remaining: 2 };

function at(time: number): string {
  return new Date(time).toISOString();
}

describe("the messages left", () => {
  it("are not known when nothing was seen", () => {
    expect(decideMessageAllowance([], noon)).toEqual({ kind: "unknown" });
  });

  it.each(["PROFILE_VIEW", "CONNECT", "SEARCH_PEOPLE", "COMMENT", "INMAIL"])(
    "are not known from what was said about %s",
    (action) => {
      const seen = [views, { ...messages, action }];
      expect(decideMessageAllowance(seen, noon)).toEqual({ kind: "unknown" });
    },
  );

  it("are what was seen last, with when it was seen", () => {
    const older = { ...messages, remaining: 149, used: 1, seenAt: at(noon - 1) };
    const expected = { kind: "known", ...messages };
    expect(decideMessageAllowance([messages, older, views], noon + 60_000)).toEqual(expected);
    expect(decideMessageAllowance([views, older, messages], noon + 60_000)).toEqual(expected);
  });

  it.each(["MESSAGES", "DIRECT_MESSAGE", "NEW_CONVERSATION"])("may be called %s", (action) => {
    expect(decideMessageAllowance([views, { ...messages, action }], noon)).toMatchObject({
      kind: "known",
      action,
    });
  });

  it("are taken from the documented name before any other, even a newer one", () => {
    const group = { ...messages, action: "GROUP_MESSAGE", seenAt: at(noon + 1) };
    expect(decideMessageAllowance([group, messages], noon + 2)).toMatchObject({
      action: "MESSAGE",
    });
  });

  it("are known from a newer quota answer under another name, since other devices spend too", () => {
    const row = { ...messages, action: "MESSAGES", remaining: 20, source: "quota" as const };
    const later = { ...row, seenAt: at(noon + 1) };
    expect(decideMessageAllowance([messages, later], noon + 2)).toMatchObject({ remaining: 20 });
    const earlier = { ...row, seenAt: at(noon - 1) };
    expect(decideMessageAllowance([messages, earlier], noon + 2)).toMatchObject({ remaining: 138 });
  });

  it("are the smaller of two rows of one answer that fit as well", () => {
    const rows = [
      { ...messages, action: "NEW_CONVERSATION", remaining: 9, source: "quota" as const },
      { ...messages, action: "DIRECT_MESSAGE", remaining: 90, source: "quota" as const },
      { ...messages, action: "GROUP_MESSAGE", remaining: 1, source: "quota" as const },
    ];
    for (const seen of [rows, rows.toReversed()]) {
      expect(decideMessageAllowance(seen, noon)).toMatchObject({ action: "NEW_CONVERSATION" });
    }
  });

  it("are not what a row for InMail says", () => {
    for (const action of ["INMAIL", "IN_MAIL_MESSAGE"]) {
      const inmail = { ...messages, action, remaining: 3 };
      expect(decideMessageAllowance([inmail], noon).kind).toBe("unknown");
      expect(decideMessageAllowance([messages, inmail], noon)).toMatchObject({ remaining: 138 });
    }
  });

  it("may be stopped by LinkedIn although some are left, until the reset", () => {
    const stopped = { ...messages, stopped: true as const };
    expect(decideMessageAllowance([stopped], noon)).toEqual({ ...stopped, kind: "stopped" });
    expect(decideMessageAllowance([stopped], midnight).kind).toBe("renewed");
    expect(decideMessageAllowance([{ ...stopped, remaining: 0 }], noon)).toMatchObject({
      kind: "known",
      remaining: 0,
    });
  });

  it("should be full again from the reset on, which nobody confirmed", () => {
    expect(decideMessageAllowance([messages], midnight - 1).kind).toBe("known");
    expect(decideMessageAllowance([messages], midnight)).toEqual({
      kind: "renewed",
      limit: 150,
      seenAt: messages.seenAt,
      resetsAt: messages.resetsAt,
    });
  });

  it("are what is said today under another name, not what has ended under the best", () => {
    const today = {
      ...messages,
      action: "NEW_CONVERSATION",
      remaining: 0,
      seenAt: at(midnight + 1),
    };
    const fresh = { ...today, resetsAt: at(midnight + 86_400_000) };
    for (const seen of [
      [messages, fresh],
      [fresh, messages],
    ]) {
      expect(decideMessageAllowance(seen, midnight + 2)).toEqual({ kind: "known", ...fresh });
    }
    const both = [messages, { ...messages, action: "NEW_CONVERSATION", limit: 20 }];
    expect(decideMessageAllowance(both, midnight)).toMatchObject({ kind: "renewed", limit: 150 });
  });

  it("stay as seen when the service named no reset", () => {
    const open = { ...messages, resetsAt: null };
    expect(decideMessageAllowance([open], midnight * 2)).toEqual({ kind: "known", ...open });
  });

  it("are not renewed by a reset that was past when it was seen", () => {
    const seen = { ...messages, remaining: 0, seenAt: at(midnight + 1) };
    expect(decideMessageAllowance([seen], midnight + 60_000)).toMatchObject({
      kind: "known",
      remaining: 0,
    });
  });

  it("are always a number the service said, or none", () => {
    const count = fc.nat(1_000);
    const time = fc.integer({ min: noon, max: midnight * 2 }).map(at);
    const observation = fc.record({
      action: fc.constantFrom("MESSAGE", "CONVERSATION", "CONNECT", "message", "INMAIL"),
      limit: count,
      used: fc.option(count),
      remaining: count,
      resetsAt: fc.option(time),
      seenAt: time,
      source: fc.constantFrom("headers" as const, "quota" as const),
    });
    fc.assert(
      fc.property(fc.array(observation), fc.nat(midnight * 2), (seen, now) => {
        const allowance = decideMessageAllowance(seen, now);
        expect(v.is(allowanceSchema, allowance)).toBe(true);
        if (allowance.kind === "unknown") return;
        expect(seen).toContainEqual(
          expect.objectContaining({ limit: allowance.limit, seenAt: allowance.seenAt }),
        );
        if (allowance.kind === "known" || allowance.kind === "stopped") {
          expect(seen).toContainEqual(expect.objectContaining({ remaining: allowance.remaining }));
        }
      }),
    );
  });
});
