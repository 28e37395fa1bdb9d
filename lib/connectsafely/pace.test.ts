import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPace } from "./pace";
import type { Call } from "./request";

const noon = Date.UTC(2026, 8, 1, 12);
const mira = "66f0c0de5a4d000000000001";
const tobi = "66f0c0de5a4d000000000002";

const profile = (accountId: string): Call => ({ kind: "read", path: "/profile", accountId });
const quota = (accountId: string): Call => {
  return { kind: "read", path: `/account/${accountId}/quota`, accountId };
};
const exists: Call = { kind: "read", path: "/conversations/exists/ada?a=b", accountId: mira };
const inbox: Call = { kind: "read", path: "/conversations?count=20", accountId: mira };
const accounts: Call = { kind: "read", path: "/accounts" };
const send = (accountId: string): Call => {
  return { kind: "send", path: "/messaging/send", accountId, body: {} };
};
const reply: Call = { kind: "send", path: "/conversations/send", accountId: mira, body: {} };
const recall: Call = { kind: "write", method: "DELETE", path: "/conversations/a", accountId: mira };

/** A pace at noon, and its clock in milliseconds after that. */
function atNoon() {
  const clock = { ms: 0 };
  const pace = createPace(() => noon + clock.ms);
  const admitted = (call: Call, times = 1) =>
    Array.from({ length: times }, () => pace.admit(call)).filter((until) => until === null).length;
  return { pace, clock, admitted };
}

const at = (ms: number) => new Date(noon + ms).toISOString();

describe("in one minute", () => {
  it.each<[string, Call, number]>([
    ["reads of LinkedIn", profile(mira), 30],
    ["questions about the account itself", quota(mira), 10],
    ["messages", send(mira), 15],
    ["messages in conversations", reply, 15],
    ["recalls", recall, 15],
    ["writes that name no account", { kind: "write", method: "POST", path: "/upload" }, 15],
    ["looks into the inbox", exists, 60],
    ["lists of the inbox", inbox, 60],
    ["lists of accounts", accounts, 60],
  ])("the %s of one account that may leave are counted", (_name, call, most) => {
    const { pace, admitted } = atNoon();
    expect(admitted(call, 100)).toBe(most);
    expect(pace.admit(call)).toBe(at(60_000));
  });

  it("each account has its own", () => {
    const { admitted } = atNoon();
    expect(admitted(send(mira), 20)).toBe(15);
    expect(admitted(send(tobi), 20)).toBe(15);
  });

  it("reads, writes and questions about the account are counted apart", () => {
    const { admitted } = atNoon();
    expect([admitted(profile(mira), 50), admitted(send(mira), 50)]).toEqual([30, 15]);
    expect(admitted(quota(mira), 50)).toBe(10);
  });

  it("all of a key's calls are 60 at most, whatever they are", () => {
    const { admitted } = atNoon();
    const first = [mira, tobi].map((id) => admitted(profile(id), 25));
    expect(first).toEqual([25, 25]);
    expect(admitted(exists, 50)).toBe(10);
    expect(admitted(send(mira))).toBe(0);
  });

  it("what does not leave is not counted", () => {
    const { admitted, clock } = atNoon();
    admitted(send(mira), 15);
    clock.ms = 30_000;
    admitted(send(mira), 1_000);
    clock.ms = 60_000;
    expect(admitted(send(mira), 20)).toBe(15);
  });

  it("a place is free again a minute after the call that took it", () => {
    const { pace, admitted, clock } = atNoon();
    admitted(send(mira));
    clock.ms = 20_000;
    admitted(send(mira), 14);
    expect(pace.admit(send(mira))).toBe(at(60_000));
    clock.ms = 60_000;
    expect(admitted(send(mira), 5)).toBe(1);
    expect(pace.admit(send(mira))).toBe(at(80_000));
  });

  it("there are never more than the limit, however they are spread", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 120 });
    fc.assert(
      fc.property(gaps, (waits) => {
        const { pace, clock } = atNoon();
        const left: number[] = [];
        for (const wait of waits) {
          clock.ms += wait;
          if (pace.admit(send(mira)) === null) left.push(clock.ms);
        }
        for (const end of left) {
          expect(left.filter((one) => one <= end && one > end - 60_000).length).toBeLessThan(16);
        }
      }),
    );
  });
});

describe("where the service itself said for how long it wants no more", () => {
  it("such calls of that account wait, and others do not", () => {
    const { pace, clock, admitted } = atNoon();
    pace.closeUntil(send(mira), at(30_000));
    expect(pace.admit(reply)).toBe(at(30_000));
    expect([admitted(profile(mira)), admitted(send(tobi)), admitted(accounts)]).toEqual([1, 1, 1]);
    clock.ms = 30_000;
    expect(admitted(reply)).toBe(1);
  });

  it.each([
    ["the accounts", accounts],
    ["a conversation of one account", exists],
  ])("everything waits after a call that only the key was counted for: %s", (_, closed) => {
    const { pace } = atNoon();
    pace.closeUntil(closed, at(5_000));
    for (const call of [accounts, exists, profile(mira), send(tobi)]) {
      expect(pace.admit(call)).toBe(at(5_000));
    }
  });

  it("the later of two times counts", () => {
    const { pace, admitted } = atNoon();
    admitted(send(mira), 15);
    pace.closeUntil(send(mira), at(30_000));
    expect(pace.admit(send(mira))).toBe(at(60_000));
    pace.closeUntil(send(mira), at(90_000));
    expect(pace.admit(send(mira))).toBe(at(90_000));
  });
});

describe("a clock that is put back", () => {
  it("does not make a minute an hour", () => {
    const { pace, clock, admitted } = atNoon();
    admitted(send(mira), 15);
    pace.closeUntil(send(mira), at(30_000));
    clock.ms = -3_600_000;
    expect(admitted(send(mira))).toBe(1);
  });
});
