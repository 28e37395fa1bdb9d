import { describe, expect, it } from "vitest";
import type { DraftText } from "@/lib/messaging/protocol";
import type { Allowance } from "@/lib/quota/allowance";
import { mayNotCount, whatStops } from "./what-stops";

const text: DraftText = {
  message: "Hello Ada",
  subject: "",
  messageType: "message",
  touched: true,
  caret: 0,
};
const unknown: Allowance = { kind: "unknown" };
const now = Date.parse("2026-11-23T12:00:00.000Z");

function left(remaining: number, resetsAt: string | null = "2026-11-24T00:00:00.000Z") {
  return {
    kind: "known" as const,
    action: "MESSAGE",
    limit: 150,
    used: null,
    remaining,
    resetsAt,
    seenAt: "2026-11-23T10:00:00.000Z",
    source: "quota" as const,
  };
}

describe("what stops a text", () => {
  it("is nothing for a finished message, also when nobody knows what is left", () => {
    expect(whatStops(text, unknown, now)).toBeNull();
    expect(whatStops(text, left(1), now)).toBeNull();
  });

  it("is a file where InMail is to carry it, after the subject that it needs first", () => {
    const files = [{ id: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001", name: "plan.pdf", size: 9 }];
    expect(whatStops({ ...text, files }, unknown, now)).toBeNull();
    const inmail = { ...text, files, messageType: "inmail" as const };
    expect(whatStops(inmail, unknown, now)).toEqual({ kind: "subject" });
    expect(whatStops({ ...inmail, subject: "Plans" }, unknown, now)).toEqual({ kind: "files" });
    expect(whatStops({ ...inmail, subject: "Plans", files: [] }, unknown, now)).toBeNull();
  });

  it("is the allowance only when it was seen to be gone", () => {
    const until = "2026-11-24T00:00:00.000Z";
    expect(whatStops(text, left(0), now)).toEqual({ kind: "quota", until });
    const renewed: Allowance = {
      kind: "renewed",
      limit: 150,
      seenAt: "2026-11-22T10:00:00.000Z",
      resetsAt: "2026-11-23T00:00:00.000Z",
    };
    expect(whatStops(text, renewed, now)).toBeNull();
  });

  it("is no allowance for what may not count: a reply, and an InMail", () => {
    expect(whatStops(text, left(0), now, { isReply: true })).toBeNull();
    expect(mayNotCount(null, left(0), now)).toBe(true);
    expect(mayNotCount({ kind: "empty" }, left(0), now)).toBe(true);
    expect(mayNotCount(whatStops(text, left(0), now), left(0), now)).toBe(false);
    expect(mayNotCount(null, left(1), now)).toBe(false);
    const inmail = { ...text, messageType: "inmail", subject: "Plans" } as const;
    expect(whatStops(inmail, left(0), now)).toBeNull();
    const own = { limit: 40, used: 40, resetsAt: "2026-11-24T00:00:00.000Z" };
    const reached = { ...left(0), own: { ...own, countedBy: "service" as const } };
    expect(whatStops(text, reached, now, { isReply: true })?.kind).toBe("own-limit");
  });

  it("is the user's own limit where it is reached, also where the service has more or says nothing", () => {
    const own = { limit: 40, used: 40, resetsAt: "2026-11-24T00:00:00.000Z", countedBy: "service" };
    const reached = { kind: "own-limit", limit: 40, until: own.resetsAt };
    const with40 = { own: { ...own, countedBy: "service" as const } };
    expect(whatStops(text, { ...left(100), ...with40 }, now)).toEqual(reached);
    expect(whatStops(text, { ...unknown, ...with40 }, now)).toEqual(reached);
    expect(whatStops(text, { ...left(0), ...with40 }, now)?.kind).toBe("quota");
    expect(whatStops(text, { ...unknown, ...with40 }, Date.parse(own.resetsAt))).toBeNull();
    const oneLeft = { own: { ...with40.own, used: 39 } };
    expect(whatStops(text, { ...left(100), ...oneLeft }, now)).toBeNull();
  });

  it("is nothing where LinkedIn itself has stopped the account: it may still go", () => {
    expect(whatStops(text, { ...left(5), kind: "stopped" }, now)).toBeNull();
  });

  it("is not an allowance whose reset has passed, or was never named", () => {
    expect(whatStops(text, left(0), Date.parse("2026-11-24T00:00:00.000Z"))).toBeNull();
    expect(whatStops(text, left(0, null), now)).toBeNull();
  });

  it("is an empty message", () => {
    expect(whatStops({ ...text, message: " \n " }, unknown, now)).toEqual({ kind: "empty" });
  });

  it("is a missing subject, but only where one is needed", () => {
    expect(whatStops({ ...text, messageType: "inmail" }, unknown, now)).toEqual({
      kind: "subject",
    });
  });

  it("is the first gap, with where it stands", () => {
    expect(
      whatStops({ ...text, message: "Hi {{first_name}} at {{company}}" }, unknown, now),
    ).toEqual({
      kind: "places",
      field: "message",
      places: ["first_name", "company"],
      start: 3,
      end: 17,
    });
    const inmail = { ...text, messageType: "inmail", subject: "For {{company}}" } as const;
    expect(whatStops(inmail, unknown, now)).toMatchObject({ field: "subject" });
    const hidden = { ...text, subject: "For {{company}}" };
    expect(whatStops(hidden, unknown, now)).toBeNull();
    const shown = { ...hidden, withSubject: true };
    expect(whatStops(shown, unknown, now)).toMatchObject({ field: "subject" });
  });
});
